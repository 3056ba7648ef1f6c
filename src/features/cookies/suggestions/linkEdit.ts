import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import { cookieFields, type CookieField } from '#core/charter/cookieFacts.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import { differs, isTextField, rowToForm, takeField, type RowForm } from '../edit/rowForm.ts'
import type { RowEdits } from '../edit/rowEdits.ts'
import { linkRow } from '../actions/rowRequests.ts'

/**
 * Draws the row under edition from `definition`, in one request. What was typed and could not be sent is not lost: it stays in the
 * form as an exception that waits for its reason. Null when the row is not edited any more or follows a definition already. Throws
 * what the API answers.
 */
export async function linkEdit(
  edits: RowEdits,
  rowId: string,
  definition: CookieDefinition,
): Promise<CookieRow | null> {
  // What is on its way goes first: the request below stands on its answer.
  if (edits.read(rowId)?.status.kind === 'saving') await edits.save(rowId)
  const edit = edits.read(rowId)
  if (edit === null || edit.thing.definition !== null) return null
  const release = edits.hold(rowId)
  try {
    const row = await linkRow(edit.thing, definition.id)
    const linked = { row, definition }
    // Read again: one may have typed on meanwhile.
    const typed = edits.read(rowId)?.form ?? edit.form
    const base = rowToForm(edit.thing)
    const kept = cookieFields.filter((field) => field !== 'names' && isOwn(typed, base, field))
    const shared = rowToForm(linked)
    await edits.settle(rowId, shared, linked)
    if (kept.length > 0)
      edits.change(
        rowId,
        kept.reduce((form, field) => takeField(form, typed, field), shared),
      )
    edits.catchUp()
    return row
  } finally {
    release()
  }
}

/** Whether a person wrote something in that field that the server does not have. */
function isOwn(form: RowForm, base: RowForm, field: CookieField): boolean {
  if (!differs(form, base, field)) return false
  if (isTextField(field)) return Object.values(form.texts[field]).some((value) => value.trim() !== '')
  return form[field] !== ''
}
