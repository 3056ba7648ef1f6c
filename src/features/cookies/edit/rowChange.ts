import {
  cookieFields,
  cookieTextFields,
  type CookieFacts,
  type CookieField,
  type CookieTextField,
} from '#core/charter/cookieFacts.ts'
import { effectiveTexts, type CookieRow } from '#core/charter/cookieRow.ts'
import { changeRow, type RowChange } from '#core/charter/edit/changeRow.ts'
import { shownSourceRevision } from '#core/charter/edit/changeTexts.ts'
import { locales, type Locale, type Localized } from '#core/charter/locale.ts'
import {
  cookieFactFields,
  departingFields,
  differs,
  factOf,
  mapKeys,
  rowToForm,
  toLine,
  type RowForm,
  type RowThing,
} from './rowForm.ts'

/** Everything the form says, to make a row with: all its facts, and the wordings that are not empty. */
export function formToNewRow(form: RowForm): { facts: Partial<CookieFacts>; texts: NonNullable<RowChange['texts']> } {
  const wordings = (field: CookieTextField): Localized<{ value: string }> => {
    const values = locales.map((locale) => [locale, { value: toLine(form.texts[field][locale]) }] as const)
    return Object.fromEntries(values.filter(([, { value }]) => value !== ''))
  }
  return {
    facts: Object.fromEntries(cookieFactFields.map((field) => [field, factOf(form, field)])),
    texts: mapKeys(cookieTextFields, wordings),
  }
}

/** What the API is asked for so that the row says what the form says; empty when nothing differs. */
export function formToChange(
  form: RowForm,
  thing: RowThing,
): Pick<RowChange, 'facts'> & { texts?: ChangedTexts; overrides?: ChangedReasons } {
  const before = rowToForm(thing)
  const overrides = changedReasons(form, thing)
  const isDropped = (field: CookieField) => overrides[field] === null
  const facts = cookieFactFields.filter((field) => !isDropped(field) && differs(form, before, field))
  const texts = cookieTextFields.flatMap((field) => {
    const edits = isDropped(field) ? readWordings(thing.row, field) : changedWordings(form, before, thing, field)
    return Object.keys(edits).length === 0 ? [] : [[field, edits] as const]
  })
  return {
    ...(facts.length > 0 && { facts: Object.fromEntries(facts.map((field) => [field, factOf(form, field)])) }),
    ...(texts.length > 0 && { texts: Object.fromEntries(texts) }),
    ...(Object.keys(overrides).length > 0 && { overrides }),
  }
}

type TextRevisionEdit = { value: string; confirm?: true; revision: number | null; sourceRevision?: number }
type ChangedTexts = { [F in CookieTextField]?: { [L in Locale]?: TextRevisionEdit } }

/** `revision` is that of the row's own text, so that the API can tell that somebody else wrote there; or in the source shown beside it. */
function changedWordings(form: RowForm, before: RowForm, { row, definition }: RowThing, field: CookieTextField) {
  const edits: { [L in Locale]?: TextRevisionEdit } = {}
  const shown = effectiveTexts(row, definition, field)
  for (const locale of locales) {
    const value = toLine(form.texts[field][locale])
    const isConfirmed = form.confirmed.includes(`${field}.${locale}`)
    if (value === before.texts[field][locale] && !isConfirmed) continue
    const own: Localized<{ revision: number }> = row.texts[field]
    const sourceRevision = shownSourceRevision(shown, locale)
    edits[locale] = {
      value,
      revision: own[locale]?.revision ?? null,
      ...(sourceRevision !== undefined && { sourceRevision }),
      ...(isConfirmed && { confirm: true }),
    }
  }
  return edits
}

/** The wordings that are given up, as they were read: the API refuses to drop what somebody else has written there since. */
function readWordings(row: CookieRow, field: CookieTextField) {
  const read: { [L in Locale]?: TextRevisionEdit } = {}
  for (const locale of locales) {
    const own = row.texts[field][locale]
    if (own !== undefined) read[locale] = { value: own.value, revision: own.revision }
  }
  return read
}

/**
 * What the API is asked for so that an own row is drawn from a definition and follows it in everything. Its own words go with their
 * revisions, so that the API refuses to drop what somebody else has written there since.
 */
export function linkToChange(row: CookieRow, definitionId: string) {
  return {
    definitionId,
    overrides: mapKeys(cookieFields, () => null),
    texts: mapKeys(cookieTextFields, (field) => readWordings(row, field)),
  }
}

type ChangedReasons = { [F in CookieField]?: { reason: string } | null }

function changedReasons(form: RowForm, thing: RowThing): ChangedReasons {
  const departing = new Set(departingFields(form, thing))
  const changed: ChangedReasons = {}
  for (const field of cookieFields) {
    const [override, reason] = [thing.row.overrides[field], toLine(form.reasons[field] ?? '')]
    if (override !== undefined && form.reasons[field] === undefined) changed[field] = null
    else if (
      override !== undefined ? reason !== '' && reason !== override.reason : departing.has(field) && reason !== ''
    )
      changed[field] = { reason }
  }
  return changed
}

/**
 * The row as the page would show it with the form's values, by the rule of the API: what lacks only its reason is shown, a cell
 * without a single name keeps those it had.
 */
export function applyForm(form: RowForm, thing: RowThing, defaultLocale: Locale): CookieRow {
  const { facts, ...change } = formToChange(form, thing)
  const waiting = departingFields(form, thing).filter((field) => (form.reasons[field] ?? '').trim() === '')
  const overrides = { ...change.overrides, ...Object.fromEntries(waiting.map((field) => [field, { reason: '…' }])) }
  const { names, ...otherFacts } = facts ?? {}
  const shown = names === undefined || names.length === 0 ? otherFacts : { ...otherFacts, names }
  const changed = changeRow(thing.row, { ...change, facts: shown, overrides }, thing.definition, defaultLocale)
  return changed.ok ? changed.row : thing.row
}
