import * as z from 'zod'
import { isCleanLine } from './line.ts'
import { limits } from './limits.ts'

/** exact: this very name · prefix: every name that begins so · pattern: a rule a person reads. */
export type NameMatch = 'exact' | 'prefix' | 'pattern'

/** A cookie's name, or a rule that covers several. `match` follows from `value`: see {@link matchOf}. */
export interface CookieName {
  readonly value: string
  readonly match: NameMatch
}

/** RFC 6265 §4.1.1: a cookie-name is a token of RFC 2616 §2.2 (US-ASCII without controls and separators). */
const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/

/** How a written name is to be matched. A name has one written form, so this is a function of the text alone. */
export function matchOf(value: string): NameMatch {
  if (!token.test(value)) return 'pattern'
  const star = value.indexOf('*')
  if (star === -1) return 'exact'
  return star === value.length - 1 && value.length > 1 ? 'prefix' : 'pattern'
}

/** The name written `value`. */
export function cookieName(value: string): CookieName {
  return { value, match: matchOf(value) }
}

/** A written name, never translated. Codes: `required`, `too_long`, `not_one_line`, `match_mismatch`. */
export const cookieNameSchema = z
  .object({
    value: z.string().min(1, 'required').max(limits.cookieName, 'too_long').refine(isCleanLine, 'not_one_line'),
    match: z.enum(['exact', 'prefix', 'pattern']),
  })
  .refine((name) => matchOf(name.value) === name.match, 'match_mismatch')

/** The names of one row: at least one, at most 50, none twice. */
export const cookieNamesSchema = z
  .array(cookieNameSchema)
  .min(1, 'required')
  .max(limits.namesInRow, 'too_many')
  .refine((names) => new Set(names.map((name) => name.value)).size === names.length, 'duplicate')
