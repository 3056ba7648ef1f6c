import * as z from 'zod'
import { limits } from '../limits.ts'

/** What a public database says of a cookie, in English. Empty words: it says nothing of it. */
export interface DatabaseEntry {
  readonly name: string
  /** It stands for every name that begins so. */
  readonly isPrefix: boolean
  /** The product that sets it ("Google Analytics"). */
  readonly platform: string
  /** Who answers for the data ("Google"). */
  readonly controller: string
  /** The database's own kinds ("Analytics"), which are not ours. */
  readonly category: string
  /** Hosts that set it; empty where it says none, or the visited site itself. */
  readonly hosts: readonly string[]
  readonly purpose: string
  readonly retention: string
}

/** A database as it is carried: `revision` is its source's, `licence` an SPDX identifier. */
export interface CookieDatabase {
  readonly name: string
  readonly licence: string
  readonly revision: string
  readonly entries: readonly DatabaseEntry[]
}

const words = z.string().max(limits.line)

/** Entries are lists rather than objects, without which the names of the fields would weigh as much as what they hold. */
const carriedSchema = z.object({
  name: words.min(1),
  licence: words.min(1),
  revision: words,
  entries: z
    .array(z.tuple([words.min(1), z.literal([0, 1]), words, words, words, z.array(words), words, words]))
    .min(1),
})

export type CarriedDatabase = z.infer<typeof carriedSchema>

/** The database from its carried form; null when `carried` is something else (another version, a page of an error). */
export function readCookieDatabase(carried: unknown): CookieDatabase | null {
  const read = carriedSchema.safeParse(carried)
  if (!read.success) return null
  const entries = read.data.entries.map(
    ([name, isPrefix, platform, controller, category, hosts, purpose, retention]): DatabaseEntry => ({
      name,
      isPrefix: isPrefix === 1,
      platform,
      controller,
      category,
      hosts,
      purpose,
      retention,
    }),
  )
  return { ...read.data, entries }
}
