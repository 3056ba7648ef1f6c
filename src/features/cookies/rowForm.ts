import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import {
  cookieFields,
  cookieTextFields,
  type CookieFacts,
  type CookieField,
  type CookieTextField,
} from '#core/charter/cookieFacts.ts'
import { cookieName } from '#core/charter/cookieName.ts'
import { effectiveFacts, effectiveTexts, type CookieRow } from '#core/charter/cookieRow.ts'
import { changeRow, type RowChange } from '#core/charter/edit/changeRow.ts'
import { locales, type Locale, type Localized } from '#core/charter/locale.ts'
import { readNamesCell, writeNamesCell } from '#core/charter/namesCell.ts'
import type { Retention } from '#core/charter/retention.ts'

/** A row and the shared definition it is drawn from, as they stood together. */
export interface RowThing {
  readonly row: CookieRow
  readonly definition: CookieDefinition | null
}

/**
 * A row as a person edits it: the values in force, shared ones included, every one of them something to type or to choose.
 * `names` is a cell (see namesCell); '' stands for "nobody said". `reasons`: why a field differs from the shared definition; a
 * field that is absent follows the definition, or waits for its reason while its value differs. `confirmed`: texts declared
 * still right beside their source as it stands now.
 */
export interface RowForm {
  readonly providerId: string
  readonly names: string
  readonly retention: Retention
  readonly party: NonNullable<CookieFacts['party']> | ''
  readonly storage: NonNullable<CookieFacts['storage']> | ''
  readonly host: string
  readonly exemption: NonNullable<CookieFacts['exemption']> | ''
  readonly texts: Readonly<Record<CookieTextField, Readonly<Record<Locale, string>>>>
  readonly reasons: { readonly [F in CookieField]?: string | undefined }
  readonly confirmed: readonly `${CookieTextField}.${Locale}`[]
}

/** Fields of a row that hold one value for all languages. */
export const cookieFactFields = cookieFields.filter((field): field is keyof CookieFacts => !isTextField(field))

export function isTextField(field: CookieField): field is CookieTextField {
  return (cookieTextFields as readonly CookieField[]).includes(field)
}

/** What a cell holds of what was typed or pasted: one line, trimmed. */
export function toLine(typed: string): string {
  return typed.replace(/[\n\r\t\u2028\u2029]+/gu, ' ').trim()
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

export function rowToForm({ row, definition }: RowThing): RowForm {
  const facts = effectiveFacts(row, definition)
  const wordings = (field: CookieTextField) => {
    const texts = effectiveTexts(row, definition, field)
    return mapKeys(locales, (locale) => texts[locale]?.value ?? '')
  }
  return {
    providerId: facts.providerId,
    names: writeNamesCell(facts.names.map(({ value }) => value)),
    retention: facts.retention,
    party: facts.party ?? '',
    storage: facts.storage ?? '',
    host: facts.host ?? '',
    exemption: facts.exemption ?? '',
    texts: mapKeys(cookieTextFields, wordings),
    reasons: pickReasons((field) => row.overrides[field]?.reason),
    confirmed: [],
  }
}

function mapKeys<Key extends string, Value>(keys: readonly Key[], read: (key: Key) => Value): Record<Key, Value> {
  // Object.fromEntries forgets which keys it was given.
  return Object.fromEntries(keys.map((key) => [key, read(key)])) as Record<Key, Value>
}

function pickReasons(read: (field: CookieField) => string | undefined): RowForm['reasons'] {
  return Object.fromEntries(
    cookieFields.flatMap((field) => {
      const reason = read(field)
      return reason === undefined ? [] : [[field, reason]]
    }),
  )
}

/** Whether two retentions say the same in the same unit; the words they were read from matter only where they are all there is. */
export function isSameSaid(a: Retention, b: Retention): boolean {
  const said = (retention: Retention) => (retention.kind === 'unknown' ? retention : { ...retention, words: null })
  return isSame(sortKeys(said(a)), sortKeys(said(b)))
}

const sortKeys = (thing: object): [string, unknown][] => Object.entries(thing).sort(([a], [b]) => (a < b ? -1 : 1))

/**
 * The form as it is kept and compared: fields in one order, no reason for a field that needs none, a retention typed again as it
 * was keeps the words it was read from.
 */
export function normalForm(form: RowForm, thing: RowThing): RowForm {
  const before = rowToForm(thing)
  const departing = departingFields(form, thing)
  return {
    providerId: form.providerId,
    names: form.names,
    retention: isSameSaid(form.retention, before.retention) ? before.retention : form.retention,
    party: form.party,
    storage: form.storage,
    host: form.host,
    exemption: form.exemption,
    texts: mapKeys(cookieTextFields, (field) => mapKeys(locales, (locale) => form.texts[field][locale])),
    reasons: pickReasons((field) => {
      const isWritten = departing.includes(field) && form.reasons[field] !== ''
      return thing.row.overrides[field] !== undefined || isWritten ? form.reasons[field] : undefined
    }),
    confirmed: form.confirmed,
  }
}

function factOf(form: RowForm, field: keyof CookieFacts): CookieFacts[keyof CookieFacts] {
  if (field === 'names') return readNamesCell(form.names).map(cookieName)
  if (field === 'providerId' || field === 'retention') return form[field]
  return toLine(form[field]) === '' ? null : toLine(form[field])
}

/** The shared values, as a form; null for an own row. */
function sharedForm({ row, definition }: RowThing): RowForm | null {
  return definition === null ? null : rowToForm({ row: { ...row, facts: {}, overrides: {} }, definition })
}

/** Whether `field` holds another value than in `other`. */
export function differs(form: RowForm, other: RowForm, field: CookieField): boolean {
  if (field === 'retention') return !isSameSaid(form.retention, other.retention)
  if (!isTextField(field)) return !isSame(factOf(form, field), factOf(other, field))
  return locales.some((locale) => toLine(form.texts[field][locale]) !== other.texts[field][locale])
}

/** Inherited fields whose value differs from the shared one: each needs a reason. */
export function departingFields(form: RowForm, thing: RowThing): CookieField[] {
  const shared = sharedForm(thing)
  if (shared === null) return []
  return cookieFields.filter((field) => thing.row.overrides[field] === undefined && differs(form, shared, field))
}

/** `form` with `field` and its reason as they are in `other`. */
export function takeField(form: RowForm, other: RowForm, field: CookieField): RowForm {
  const reasons = pickReasons((it) => (it === field ? other : form).reasons[it])
  if (isTextField(field)) return { ...form, reasons, texts: { ...form.texts, [field]: other.texts[field] } }
  return { ...form, reasons, [field]: other[field] }
}

/** `form` with `field` as the shared definition has it, and no reason any more. */
export function backToShared(form: RowForm, thing: RowThing, field: CookieField): RowForm {
  const shared = sharedForm(thing)
  if (shared === null) return form
  const confirmed = form.confirmed.filter((key) => !key.startsWith(`${field}.`))
  return { ...takeField(form, shared, field), confirmed }
}

/** Everything the form says, to make a row with: all its facts, and the wordings that are not empty. */
export function formToNewRow(form: RowForm): { facts: Partial<CookieFacts>; texts: NonNullable<RowChange['texts']> } {
  const wordings = (field: CookieTextField): Localized<TextRevisionEdit> => {
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
): Pick<RowChange, 'facts' | 'texts'> & { overrides?: ChangedReasons } {
  const before = rowToForm(thing)
  const overrides = changedReasons(form, thing)
  const isDropped = (field: CookieField) => overrides[field] === null
  const facts = cookieFactFields.filter((field) => !isDropped(field) && differs(form, before, field))
  const texts = cookieTextFields.flatMap((field) => {
    const edits = isDropped(field) ? {} : changedWordings(form, before, thing.row, field)
    return Object.keys(edits).length === 0 ? [] : [[field, edits] as const]
  })
  return {
    ...(facts.length > 0 && { facts: Object.fromEntries(facts.map((field) => [field, factOf(form, field)])) }),
    ...(texts.length > 0 && { texts: Object.fromEntries(texts) }),
    ...(Object.keys(overrides).length > 0 && { overrides }),
  }
}

type TextRevisionEdit = { value: string; confirm?: true; revision?: number | null }

/** `revision` goes with a text of the row's own, so that the API can tell that somebody else wrote there. */
function changedWordings(form: RowForm, before: RowForm, row: CookieRow, field: CookieTextField) {
  const edits: { [L in Locale]?: TextRevisionEdit } = {}
  const isInherited = row.definitionId !== null && row.overrides[field] === undefined
  for (const locale of locales) {
    const value = toLine(form.texts[field][locale])
    const isConfirmed = form.confirmed.includes(`${field}.${locale}`)
    if (value === before.texts[field][locale] && !isConfirmed) continue
    const own: Localized<{ revision: number }> = row.texts[field]
    edits[locale] = {
      value,
      ...(isConfirmed && { confirm: true }),
      ...(!isInherited && row.revision > 0 && { revision: own[locale]?.revision ?? null }),
    }
  }
  return edits
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
