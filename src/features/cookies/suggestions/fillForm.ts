import { cookieFields, cookieTextFields, type CookieField } from '#core/charter/cookieFacts.ts'
import type { Locale } from '#core/charter/locale.ts'
import { readNamesCell, writeNamesCell } from '#core/charter/namesCell.ts'
import type { CookieDatabase } from '#core/charter/suggest/cookieDatabase.ts'
import type { EntryProposal } from '#core/charter/suggest/proposeFromEntry.ts'
import type { Suggestion } from '#core/charter/suggest/suggestCookies.ts'
import { isTextField, takeField, type RowForm } from '../edit/rowForm.ts'
import { prefixTyped } from './prefixTyped.ts'

/** A form with what a database proposes, and the fields that it filled. */
interface Filled {
  readonly form: RowForm
  readonly fields: readonly CookieField[]
}

/** A choice from a database, with the way back. `provider`: the name it gives to one that nobody has used yet. */
export interface Filling {
  readonly before: RowForm
  readonly filled: Filled
  readonly provider: string | null
  readonly database: CookieDatabase
}

/**
 * Fills what is still empty, and nothing else: words and choices of a person stand. Only English is written, and only where the
 * platform speaks it.
 */
export function fillForm(
  form: RowForm,
  suggestion: Suggestion,
  { provider, retention, english }: EntryProposal,
  locales: readonly Locale[],
): Filled {
  const names = readNamesCell(form.names)
  const isCompleted = suggestion.match === 'begun' || prefixTyped(suggestion) !== null
  const isUnsaid = form.retention.kind === 'unknown' && (form.retention.words ?? '') === ''
  const texts = { ...form.texts }
  for (const field of cookieTextFields) {
    const isNoteOfAnother = field === 'retentionNote' && !isUnsaid
    if (locales.includes('en') && form.texts[field].en.trim() === '' && english[field] !== '' && !isNoteOfAnother)
      texts[field] = { ...form.texts[field], en: english[field] }
  }
  const filled: RowForm = {
    ...form,
    texts,
    // What is typed is a name of its own, or one that the rule covers; a beginning is completed, if only by the star of the rule.
    names: isCompleted ? writeNamesCell([...names.slice(0, -1), suggestion.name]) : form.names,
    providerId: form.providerId === '' && provider !== null && 'id' in provider ? provider.id : form.providerId,
    retention: isUnsaid ? retention : form.retention,
  }
  return { form: filled, fields: cookieFields.filter((field) => !holdsSame(filled, form, field)) }
}

/** `now` without what was filled, as it was `before`; what was changed since stays. */
export function unfill(now: RowForm, { before, filled }: Filling): RowForm {
  return filled.fields
    .filter((field) => holdsSame(now, filled.form, field))
    .reduce((form, field) => takeField(form, before, field), now)
}

function holdsSame(a: RowForm, b: RowForm, field: CookieField): boolean {
  return isTextField(field)
    ? JSON.stringify(a.texts[field]) === JSON.stringify(b.texts[field])
    : JSON.stringify(a[field]) === JSON.stringify(b[field])
}
