import { useEffect, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { Locale } from '#core/charter/locale.ts'
import { createDraftStore } from '#src/lib/drafts.ts'
import type { Language } from '#src/lib/language.ts'
import { startNewPlatform, type Copied, type NewPlatform } from './newPlatform.ts'

const drafts = createDraftStore(window.localStorage)

/** How the form opens: as it was left, or empty. A copy of each platform has a draft of its own. */
export function useNewPlatformStart(
  copied: Copied | null,
  language: Language,
  nameCopy: (locale: Locale, name: string) => string,
) {
  const key = copied === null ? 'new-platform' : `new-platform.${copied.id}`
  const [start] = useState(() => {
    const empty = startNewPlatform(crypto.randomUUID(), language, copied, nameCopy)
    const draft = drafts.read<NewPlatform, null>(key)
    return { empty, initial: draft === null ? empty : { ...empty, ...draft.form }, isRestored: draft !== null }
  })
  return { ...start, key, forget: () => drafts.remove(key) }
}

/** Keeps what is typed at each keystroke. Whether something was typed, and whether the browser could keep it. */
export function useNewPlatformDraft(
  form: UseFormReturn<NewPlatform, unknown, unknown>,
  key: string,
  empty: NewPlatform,
) {
  const [state, setState] = useState({ isTyped: isTyped(form.getValues(), empty), isKept: true })
  const { subscribe } = form
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const next = { isTyped: isTyped(values, empty), isKept: true }
          if (!next.isTyped) drafts.remove(key)
          else next.isKept = drafts.write(key, { base: null, form: values, at: new Date().toISOString() })
          setState((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
        },
      }),
    [subscribe, key, empty],
  )
  return state
}

function isTyped(values: NewPlatform, empty: NewPlatform): boolean {
  return JSON.stringify({ ...values, id: '' }) !== JSON.stringify({ ...empty, id: '' })
}
