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
import { locales, type Locale } from '#core/charter/locale.ts'
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

/** Things and forms never change once made, and each keystroke asks several times for what follows from them. */
const forms = new WeakMap<RowThing, RowForm>()
const sharedForms = new WeakMap<CookieDefinition, RowForm>()
const departures = new WeakMap<RowForm, { thing: RowThing; fields: CookieField[] }>()

export function rowToForm(thing: RowThing): RowForm {
  const form = forms.get(thing) ?? readForm(thing)
  forms.set(thing, form)
  return form
}

function readForm({ row, definition }: RowThing): RowForm {
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

/** A record of these keys. */
export function mapKeys<Key extends string, Value>(
  keys: readonly Key[],
  read: (key: Key) => Value,
): Record<Key, Value> {
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

/** What the row holds of a fact as typed or chosen in the form. */
export function factOf(form: RowForm, field: keyof CookieFacts): CookieFacts[keyof CookieFacts] {
  if (field === 'names') return readNamesCell(form.names).map(cookieName)
  if (field === 'providerId' || field === 'retention') return form[field]
  return toLine(form[field]) === '' ? null : toLine(form[field])
}

/** The shared values, as a form; null for an own row. */
function sharedForm({ row, definition }: RowThing): RowForm | null {
  if (definition === null) return null
  const known = sharedForms.get(definition) ?? readForm({ row: { ...row, facts: {}, overrides: {} }, definition })
  sharedForms.set(definition, known)
  return known
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
  const known = departures.get(form)
  if (known?.thing === thing) return known.fields
  const fields = cookieFields.filter(
    (field) => thing.row.overrides[field] === undefined && differs(form, shared, field),
  )
  departures.set(form, { thing, fields })
  return fields
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
