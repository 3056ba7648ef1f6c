import type { CookieDefinition } from '../cookieDefinition.ts'
import { cookieTextFields, type CookieField, type CookieTextField } from '../cookieFacts.ts'
import { fieldOrigin, type CookieRow } from '../cookieRow.ts'
import { locales, type Locale, type Localized } from '../locale.ts'
import { carryOverTexts, changeTexts, type TextEdit } from './changeTexts.ts'

/**
 * What a person changes on a row. `overrides`: the reason for each field in which the row now differs from its shared
 * definition; null takes the field back to the shared value.
 */
export interface RowChange {
  readonly facts?: CookieRow['facts'] | undefined
  readonly texts?: { readonly [F in CookieTextField]?: Localized<TextEdit> | undefined } | undefined
  readonly overrides?: { readonly [F in CookieField]?: { readonly reason: string } | null | undefined } | undefined
}

/** The row after the change, or the fields that differ from the shared definition without a reason. */
export type ChangedRow =
  | { readonly ok: true; readonly row: CookieRow }
  | { readonly ok: false; readonly code: 'override_reason_required'; readonly fields: readonly CookieField[] }

/** Whether a field is words, one text per language, rather than a fact. */
export const isTextField = (field: CookieField): field is CookieTextField =>
  (cookieTextFields as readonly CookieField[]).includes(field)

/** Whether the change touches an inherited `field` with a value other than the shared one. */
function departs(change: RowChange, definition: CookieDefinition, field: CookieField): boolean {
  if (!isTextField(field)) {
    const value = change.facts?.[field]
    return value !== undefined && JSON.stringify(value) !== JSON.stringify(definition.facts[field])
  }
  const edits = change.texts?.[field] ?? {}
  return locales.some((locale) => {
    const edit = edits[locale]
    return edit !== undefined && edit.value !== (definition.texts[field][locale]?.value ?? '')
  })
}

/**
 * Applies a change to a row: the one rule for the API, the optimistic screen and the preview of unsaved values. Facts and
 * texts of an own row are replaced. On a shared row a field that departs from the definition becomes an override: the whole
 * field in all languages, with its reason and the revision it left. Neither revision nor dates of the row itself are touched.
 */
export function changeRow(
  row: CookieRow,
  change: RowChange,
  definition: CookieDefinition | null,
  defaultLocale: Locale,
): ChangedRow {
  const facts: CookieRow['facts'] = { ...row.facts }
  const texts = { ...row.texts }
  const overrides = { ...row.overrides }
  const unexplained: CookieField[] = []
  // Object.keys forgets what the keys are.
  const touched = new Set([
    ...Object.keys(change.facts ?? {}),
    ...Object.keys(change.texts ?? {}),
    ...Object.keys(change.overrides ?? {}),
  ] as CookieField[])
  for (const field of touched) {
    const asked = change.overrides?.[field]
    if (asked === null) {
      delete overrides[field]
      if (isTextField(field)) texts[field] = {}
      else delete facts[field]
      continue
    }
    if (definition !== null && row.definitionId !== null) {
      const override = overrides[field]
      if (override !== undefined) overrides[field] = { ...override, reason: asked?.reason ?? override.reason }
      else if (!departs(change, definition, field)) continue
      else if (asked === undefined) unexplained.push(field)
      else overrides[field] = { reason: asked.reason, leftRevision: definition.revision }
    }
    if (isTextField(field)) {
      const starting = fieldOrigin(row, field) === 'inherited' && definition !== null
      const base = starting ? carryOverTexts(definition.texts[field]) : row.texts[field]
      texts[field] = changeTexts(base, change.texts?.[field] ?? {}, defaultLocale)
    } else if (change.facts?.[field] !== undefined) {
      Object.assign(facts, { [field]: change.facts[field] })
    }
  }
  if (unexplained.length > 0) return { ok: false, code: 'override_reason_required', fields: unexplained }
  return { ok: true, row: { ...row, facts, texts, overrides } }
}
