import { locales, type Locale, type Localized } from '../locale.ts'
import { madeFromText, type MadeFrom, type Text } from '../text.ts'

/**
 * A new wording in one language. `confirm`: the present wording is still right beside its source. `sourceRevision`: that of the
 * source as it was shown; `madeFrom`: its wording, where the source was reworded between the showing and the saving.
 */
export interface TextEdit {
  readonly value: string
  readonly confirm?: boolean | undefined
  readonly sourceRevision?: number | undefined
  readonly madeFrom?: MadeFrom | undefined
}

/** Language of the source among `texts`: the non-empty text made from no other, the default language's first. Null without one. */
export function sourceLocale(texts: Localized<Text>, preferred: Locale): Locale | null {
  const isSource = (locale: Locale) => texts[locale]?.madeFrom === null && texts[locale].value !== ''
  return [preferred, ...locales].find(isSource) ?? null
}

/** Revision of the source beside which the text in `locale` is shown; undefined for the source, and where there is none. */
export function shownSourceRevision(texts: Localized<Text>, locale: Locale): number | undefined {
  const source = sourceLocale(texts, locale)
  return source === null || source === locale ? undefined : texts[source]?.revision
}

/** Language that becomes the source when a field is written for the first time: the default one if it is written. */
function firstWritten(edits: Localized<TextEdit>, preferred: Locale): Locale | null {
  return [preferred, ...locales].find((locale) => (edits[locale]?.value ?? '') !== '') ?? null
}

/**
 * The texts of one field after `edits`. Unchanged wordings keep their revision; a changed one gets the next. Whatever is not
 * the source remembers the source's revision as it stands after the edits, so saving both languages at once leaves none stale,
 * and changing the source alone leaves its translations as they are (they then read as stale). What was written beside an older
 * source remembers that one, and is stale at once.
 */
export function changeTexts(
  texts: Localized<Text>,
  edits: Localized<TextEdit>,
  defaultLocale: Locale,
): Localized<Text> {
  const source = sourceLocale(texts, defaultLocale) ?? firstWritten(edits, defaultLocale)
  const after: { -readonly [L in Locale]?: Text } = { ...texts }
  const write = (locale: Locale, madeFrom: MadeFrom | null): void => {
    const [before, edit] = [texts[locale], edits[locale]]
    if (edit === undefined || (before === undefined && edit.value === '')) return
    if (before?.value === edit.value && edit.confirm !== true) return
    after[locale] = { value: edit.value, revision: (before?.revision ?? 0) + 1, madeFrom }
  }
  if (source !== null) write(source, null)
  const current = source === null ? undefined : after[source]
  for (const locale of locales) {
    if (locale === source) continue
    const older = current === texts[source ?? locale] ? edits[locale]?.madeFrom : undefined
    write(locale, older ?? (source === null || current === undefined ? null : madeFromText(source, current)))
  }
  return after
}

/**
 * The texts with which an override of a whole field begins: the shared ones in every language, first revision, still made from
 * the shared source. Once the source is reworded on the row, the other languages therefore read as stale.
 */
export function carryOverTexts(shared: Localized<Text>): Localized<Text> {
  const carried: { [L in Locale]?: Text } = {}
  for (const locale of locales) {
    const text = shared[locale]
    if (text !== undefined) carried[locale] = { ...text, revision: 1 }
  }
  return carried
}
