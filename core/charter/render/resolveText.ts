import { locales, type Locale, type Localized } from '../locale.ts'
import type { Variable } from '../template.ts'
import { textState, type Text } from '../text.ts'
import type { TextSource } from './resolution.ts'
import { variablesIn } from './variables.ts'

/** What every text of one charter is resolved with. */
export interface Wanted {
  readonly locale: Locale
  /** The language to fall back on first. */
  readonly defaultLocale: Locale
  /** Variables without a value on this platform. */
  readonly lacking: ReadonlySet<Variable>
}

/** Whether some language says something. A field of which none does is absent by design. */
export function isFilled(texts: Localized<Text>): boolean {
  return locales.some((locale) => hasValue(texts[locale]))
}

function hasValue(text: Text | undefined): text is Text {
  return text !== undefined && text.value !== ''
}

/** One text in the wanted language (null where it is missing), and its source. */
export function resolveText(
  texts: Localized<Text>,
  owner: TextSource['owner'],
  place: TextSource['place'],
  wanted: Wanted,
): { readonly value: string | null; readonly source: TextSource } {
  const state = textState(texts, wanted.locale)
  if (state === 'missing') {
    const locale = [wanted.defaultLocale, ...locales].find((candidate) => hasValue(texts[candidate]))
    const value = locale === undefined ? undefined : texts[locale]?.value
    const fallback = locale === undefined || value === undefined ? null : { locale, value }
    return { value: null, source: { state, owner, place, fallback } }
  }
  const value = texts[wanted.locale]?.value ?? null
  return { value, source: { state, owner, place, fallback: null } }
}

/** As {@link resolveText}, for texts that may hold variables: one without a value makes the text missing, its words kept. */
export function resolveTemplateText(
  texts: Localized<Text>,
  owner: TextSource['owner'],
  place: TextSource['place'],
  wanted: Wanted,
): ReturnType<typeof resolveText> {
  const resolved = resolveText(texts, owner, place, wanted)
  const used = resolved.value === null ? [] : variablesIn(resolved.value)
  const missingVariables = used.filter((name) => wanted.lacking.has(name))
  if (missingVariables.length === 0) return resolved
  return { value: resolved.value, source: { ...resolved.source, state: 'missing', missingVariables } }
}
