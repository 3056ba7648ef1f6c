import * as z from 'zod'
import { remember } from './boundedCache.ts'
import { locales, type Locale, type Localized } from './locale.ts'

/** The revision of the source text from which a translation was made. */
export const madeFromSchema = z.object({
  locale: z.enum(locales),
  revision: z.int().min(1),
  hash: z.string(),
})

/**
 * One text of one thing in one language. Its identity is (owner, field, locale); it has a revision of its own, and every
 * revision stays readable in the log of changes. `madeFrom` is null for the text that was written first (the source).
 */
export const textSchema = z.object({
  value: z.string(),
  revision: z.int().min(1),
  madeFrom: madeFromSchema.nullable(),
})

export type MadeFrom = z.infer<typeof madeFromSchema>
export type Text = z.infer<typeof textSchema>

/** The texts of a thing: field → locale → text. `Field` is one of the thing's translatable fields. */
export type Texts<Field extends string> = Readonly<Record<Field, Localized<Text>>>

/** Schema of {@link Texts} for these fields. */
export function textsSchema<const Field extends string>(fields: readonly [Field, ...Field[]]) {
  return z.record(z.enum(fields), z.partialRecord(z.enum(locales), textSchema))
}

/** missing: no text · stale: its source changed since it was made · current: in step, or the source itself. */
export type TextState = 'missing' | 'stale' | 'current'

/**
 * A text levelled for comparison: NFC, any run of spaces (no-break ones too) as one space, apostrophes and quotes as the
 * typewriter's, no space inside guillemets or before tall punctuation. So a typographic repair leaves the hash as it was.
 */
export function levelText(value: string): string {
  return value
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02bc\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/\u2026/g, '...')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[:;!?%"])|(?<=") /g, '')
    .trim()
}

/** Hash of a levelled text: 64-bit FNV-1a over UTF-16 code units, 16 hex digits. It detects change, it proves nothing. */
export function hashText(value: string): string {
  return hashOnce(value)
}

// The state of every text is asked at each keystroke's preview, and all but one are what they were.
const hashOnce = remember(4_000, (value) => {
  const levelled = levelText(value)
  // Two 32-bit lanes with different seeds: BigInt would be ten times slower on each keystroke's preview.
  let low = 0x811c9dc5
  let high = 0xcbf29ce4
  for (let index = 0; index < levelled.length; index += 1) {
    const unit = levelled.charCodeAt(index)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ (unit + index), 0x01000193)
  }
  return [high, low].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')
})

/** State of the text in `locale` among its siblings of the same field. An empty value counts as missing. */
export function textState(texts: Localized<Text>, locale: Locale): TextState {
  const text = texts[locale]
  if (text === undefined || text.value === '') return 'missing'
  if (text.madeFrom === null) return 'current'
  const source = texts[text.madeFrom.locale]
  // A source that was emptied can no longer contradict its translation.
  if (source === undefined || source.value === '') return 'current'
  return hashText(source.value) === text.madeFrom.hash ? 'current' : 'stale'
}

/** `madeFrom` of a translation written while `source` stood in `locale`. */
export function madeFromText(locale: Locale, source: Text): MadeFrom {
  return { locale, revision: source.revision, hash: hashText(source.value) }
}

/** The wording `madeFrom` speaks of, where one of `candidates` still says it; null where none does. */
export function findMadeFrom({ locale, hash }: MadeFrom, candidates: readonly Localized<Text>[]): string | null {
  const values = candidates.flatMap((texts) => texts[locale]?.value ?? [])
  return values.find((value) => hashText(value) === hash) ?? null
}
