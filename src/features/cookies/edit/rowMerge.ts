import { cookieFields, cookieTextFields, type CookieField } from '#core/charter/cookieFacts.ts'
import { mergeFields, type MergedField } from '#core/charter/edit/mergeFields.ts'
import { locales } from '#core/charter/locale.ts'
import { retentionSchema } from '#core/charter/retention.ts'
import { cookieFactFields, isTextField, normalForm, rowToForm, type RowForm, type RowThing } from './rowForm.ts'

/** A row's form as flat texts: `names`, `texts.purpose.fr`, `reasons.purpose`; the retention as JSON. */
export type FlatForm = Readonly<Record<string, string>>

function flatten(form: RowForm): FlatForm {
  const facts = cookieFactFields.map((field) => [
    field,
    field === 'retention' ? JSON.stringify(form.retention) : form[field],
  ])
  const texts = cookieTextFields.flatMap((field) =>
    locales.map((locale) => [`texts.${field}.${locale}`, form.texts[field][locale]]),
  )
  const reasons = cookieFields.map((field) => [`reasons.${field}`, form.reasons[field] ?? ''])
  // Pairs of a key and a text each.
  return Object.fromEntries([...facts, ...texts, ...reasons]) as FlatForm
}

/** The fields on which my form and the row as it stands now are to be settled; those nobody has to look at are left out. */
export function mergeRow(mine: RowForm, base: RowThing, theirs: RowThing): MergedField<string>[] {
  const merged = mergeFields(flatten(rowToForm(base)), flatten(mine), flatten(rowToForm(theirs)), '')
  return merged.filter(({ verdict }) => verdict !== 'same')
}

/** Whether a person has to look: somebody else changed something that I have, or have not, changed too. */
export function isForPerson(fields: readonly MergedField<string>[]): boolean {
  return fields.some(({ verdict }) => verdict !== 'mine')
}

/** What I typed over `base`, put on the row as it stands now; all else is as it stands there. */
export function carryForm(mine: RowForm, base: RowThing, thing: RowThing): RowForm {
  return carryOnto(rowToForm(thing), thing, mine, rowToForm(base))
}

/** The form `onto` of a row, with what is in `mine` other than it was `before`. */
export function carryOnto(onto: RowForm, thing: RowThing, mine: RowForm, before: RowForm): RowForm {
  const flat = flatten(before)
  const typed = Object.entries(flatten(mine)).filter(([key, value]) => value !== flat[key])
  const confirmed = [...new Set([...onto.confirmed, ...mine.confirmed])]
  return normalForm({ ...takeMerged(onto, thing, Object.fromEntries(typed)), confirmed }, thing)
}

/** My form with the values chosen for the fields that were to be settled. */
export function takeMerged(mine: RowForm, theirs: RowThing, chosen: FlatForm): RowForm {
  const flat = { ...flatten(mine), ...chosen }
  const reasonOf = (field: CookieField) => flat[`reasons.${field}`] ?? ''
  const text = (field: CookieField) =>
    Object.fromEntries(locales.map((locale) => [locale, flat[`texts.${field}.${locale}`] ?? '']))
  const facts = cookieFactFields.filter((field) => field !== 'retention').map((field) => [field, flat[field] ?? ''])
  // The same fields as `mine`, from texts that were themselves flattened from a form or chosen among its options.
  return {
    ...mine,
    ...Object.fromEntries(facts),
    retention: retentionSchema.parse(JSON.parse(flat['retention'] ?? JSON.stringify(rowToForm(theirs).retention))),
    texts: Object.fromEntries(cookieFields.filter(isTextField).map((field) => [field, text(field)])),
    reasons: Object.fromEntries(
      cookieFields.filter((field) => reasonOf(field) !== '').map((field) => [field, reasonOf(field)]),
    ),
  } as RowForm
}
