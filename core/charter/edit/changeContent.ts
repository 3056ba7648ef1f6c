import { locales, type Locale, type Localized } from '../locale.ts'
import type { Text, Texts } from '../text.ts'
import { carryOverTexts, changeTexts, type TextEdit } from './changeTexts.ts'

/** New wordings of a section or a category: field → language → wording. */
export type ContentEdits<Field extends string> = { readonly [F in Field]?: Localized<TextEdit> | undefined }

/**
 * Texts of what a platform says otherwise than the template (`shared`; null for what is the platform's own) after `edits`: the one
 * rule for the API and for the preview of unsaved values. A field touched for the first time is taken over from the template
 * whole, in all its languages.
 */
export function changeContent<Field extends string>(
  texts: Texts<Field>,
  shared: Texts<Field> | null,
  edits: ContentEdits<Field>,
  defaultLocale: Locale,
): Texts<Field> {
  const after: Record<Field, Localized<Text>> = { ...texts }
  // The keys of edits are fields.
  for (const field of Object.keys(edits) as Field[]) {
    const base = isHeld(texts[field]) || shared === null ? texts[field] : carryOverTexts(shared[field])
    after[field] = changeTexts(base, edits[field] ?? {}, defaultLocale)
  }
  return after
}

/** Whether a platform has its own say on a field: it holds one language of it, be that text empty. */
export function isHeld(texts: Localized<Text>): boolean {
  return locales.some((locale) => texts[locale] !== undefined)
}
