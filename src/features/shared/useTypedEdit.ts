import { useState } from 'react'
import { createDraftStore } from '#src/lib/drafts.ts'

const drafts = createDraftStore(window.localStorage)
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * What is typed about a thing of which `stored` is the form at `revision`, kept at each keystroke under `key`. `base` is the revision
 * it was typed beside: where somebody else changed the thing meanwhile, what is typed stays and `isOvertaken` says so until the
 * person goes on from there.
 */
export function useTypedEdit<Form>(key: string, stored: Form, revision: number) {
  // Null: nothing is typed, the form says what is stored, whatever that becomes.
  const [typed, setTyped] = useState(() => {
    const draft = drafts.read<Form, number>(key)
    return draft === null ? null : { base: draft.base, form: draft.form, isRestored: true, isKept: true }
  })
  const form = typed?.form ?? stored
  const isTyped = typed !== null && !isSame(typed.form, stored)
  const base = isTyped ? typed.base : revision

  function keep(next: Form, beside: number) {
    const isKept = drafts.write(key, { base: beside, form: next, at: new Date().toISOString() })
    setTyped({ base: beside, form: next, isRestored: false, isKept })
  }

  function reset() {
    drafts.remove(key)
    setTyped(null)
  }

  return {
    form,
    base,
    isTyped,
    isRestored: isTyped && typed.isRestored,
    isKept: typed?.isKept ?? true,
    isOvertaken: base !== revision,
    type: (next: Form) => (isSame(next, stored) ? reset() : keep(next, base)),
    /** Goes on from the thing as it stands, with what is typed. */
    takeOver: () => keep(form, revision),
    /** Back to what is stored. */
    reset,
  }
}
