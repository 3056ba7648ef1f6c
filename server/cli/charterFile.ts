import * as z from 'zod'
import { categoryKindSchema } from '#core/charter/category.ts'
import { charterSourceSchema } from '#core/charter/charterSource.ts'
import type { ImportResult } from '#core/charter/import/importResult.ts'
import { locales, type Locale } from '#core/charter/locale.ts'
import { brokenReferences } from '#core/charter/render/brokenReferences.ts'
import { charterFromImport } from '#core/charter/render/charterFromImport.ts'
import type { Resolution } from '#core/charter/render/resolution.ts'
import { resolveCharter } from '#core/charter/render/resolveCharter.ts'
import { readRetention } from '#core/charter/retentionWords.ts'
import { sectionRoleSchema } from '#core/charter/section.ts'

const lines = z.array(z.int()).default([])

/** The JSON of the import command, as far as a rendering needs it; parts that older or other tools leave out are absent. */
const importFileSchema = z.object({
  schemaVersion: z.literal(1).default(1),
  format: z.enum(['text', 'markdown', 'html']).default('text'),
  language: z.enum(locales).nullable(),
  platform: z.object({ name: z.string().nullable(), url: z.string().nullable() }),
  title: z.string().nullable().default(null),
  rows: z.array(
    z.object({
      category: categoryKindSchema,
      categoryTitle: z.string().nullable(),
      provider: z.string().nullable(),
      service: z.string().nullable(),
      names: z.array(z.string()),
      purpose: z.string().nullable(),
      // What was understood of the words is read again from them: they are the source.
      retention: z
        .object({ text: z.string() })
        .transform(({ text }) => {
          const { retention, note } = readRetention(text)
          return { text, note, ...retention }
        })
        .nullable(),
      lines,
    }),
  ),
  sections: z
    .array(
      z.object({
        role: sectionRoleSchema.default('other'),
        level: z.int().default(2),
        heading: z.string().nullable(),
        body: z.string().nullable(),
        lines,
      }),
    )
    .default([]),
})

/** A charter read from a file: a platform, which has a date, or an imported page, which has none of its own. */
export interface CharterFile {
  readonly kind: 'platform' | 'import'
  readonly resolve: (locale: Locale, at: string) => Resolution
}

/** What a file holds, told from its content; or, in one line, why it cannot be used. */
export function readCharterFile(text: string): CharterFile | { readonly kind: 'unreadable'; readonly reason: string } {
  const parsed = parseJson(text)
  if (typeof parsed !== 'object' || parsed === null) return unreadable('it is not a JSON object')
  if ('format' in parsed && parsed.format === 'charterdesk.platform') return readPlatform(parsed)
  if (!('rows' in parsed) || !('language' in parsed)) {
    return unreadable('it is neither the JSON of the import command nor the JSON export of a platform')
  }
  const result = importFileSchema.safeParse(parsed)
  if (!result.success) return unreadable(`not the JSON of the import command: ${firstIssue(result.error)}`)
  const imported: ImportResult = { ...result.data, issues: [] }
  return { kind: 'import', resolve: (locale) => charterFromImport(imported, locale) }
}

function readPlatform(parsed: object): ReturnType<typeof readCharterFile> {
  const result = charterSourceSchema.safeParse(parsed)
  if (!result.success) return unreadable(`not a platform's JSON export: ${firstIssue(result.error)}`)
  const source = result.data
  const broken = brokenReferences(source)
  if (broken.length > 0) return unreadable(`the export is not whole, it lacks ${broken.join(', ')}`)
  return { kind: 'platform', resolve: (locale, at) => resolveCharter({ source, at }, locale) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    // Not JSON at all: told as such by the caller.
    return null
  }
}

function unreadable(reason: string): { kind: 'unreadable'; reason: string } {
  return { kind: 'unreadable', reason }
}

function firstIssue({ issues }: z.ZodError): string {
  const [issue] = issues
  return issue === undefined ? 'unknown' : `${issue.path.join('.')}: ${issue.message}`
}
