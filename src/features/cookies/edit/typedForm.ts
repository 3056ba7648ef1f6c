import { rowToForm, type RowForm, type RowThing } from './rowForm.ts'
import type { RowEdit, RowEdits } from './rowEdits.ts'
import { carryForm, carryOnto } from './rowMerge.ts'

/** What was typed in a row and taken off it, over what, and what was left there. */
export interface TypedForm {
  readonly thing: RowThing
  readonly form: RowForm
  readonly left: RowForm
}

/**
 * Takes what was typed and not sent off the row again: it says what the server has, or what the draft said with which it was opened.
 * Null where nothing was typed.
 * @param opened the edit as it stood when the row was opened
 */
export function takeTypedOff(edits: RowEdits, opened: RowEdit): TypedForm | null {
  const rowId = opened.thing.row.id
  const edit = edits.read(rowId)
  // What somebody else changed meanwhile is settled field by field, not dropped.
  if (edit === null || edit.status.kind === 'stale') return null
  const { form, thing, status } = edit
  const wasDraft = opened.status.kind === 'unsent' || opened.status.kind === 'failed'
  const isDraftLeft = wasDraft && status.kind !== 'saving' && opened.thing === thing
  const left = isDraftLeft ? opened.form : status.kind === 'saving' ? null : rowToForm(thing)
  if (left !== null && JSON.stringify(left) === JSON.stringify(form)) return null
  if (isDraftLeft) edits.change(rowId, opened.form)
  else edits.discard(rowId)
  edits.catchUp()
  const after = edits.read(rowId)?.form ?? rowToForm(thing)
  return after === form ? null : { thing, form, left: after }
}

/** Puts it back: over what was saved since, and under what was typed since and is not. */
export function putTypedBack(edits: RowEdits, { thing, form, left }: TypedForm): void {
  const now = edits.open(thing)
  const isSaved = now.status.kind === 'clean' || now.status.kind === 'saved'
  const back = carryForm(form, thing, now.thing)
  edits.change(thing.row.id, isSaved ? back : carryOnto(back, now.thing, now.form, left))
  edits.catchUp()
}
