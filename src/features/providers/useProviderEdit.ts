import { useState } from 'react'
import type { ProviderItem } from '#core/contract/routes/sharedRoutes.ts'
import { createDraftStore } from '#src/lib/drafts.ts'
import { toForm, type ProviderForm } from './providerForm.ts'

const drafts = createDraftStore(window.localStorage)
const isSame = (a: ProviderForm, b: ProviderForm): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * What is typed about a provider, kept at each keystroke. `base` is what it was typed beside: where somebody else changed the
 * provider meanwhile, what is typed stays and `isOvertaken` says so until the person goes on from there.
 */
export function useProviderEdit(provider: ProviderItem) {
  const key = `provider.${provider.id}`
  // Null: nothing is typed, the form says what is stored, whatever that becomes.
  const [typed, setTyped] = useState(() => {
    const draft = drafts.read<ProviderForm, number>(key)
    return draft === null ? null : { base: draft.base, form: draft.form, isRestored: true, isKept: true }
  })
  const form = typed?.form ?? toForm(provider)
  const isTyped = typed !== null && !isSame(typed.form, toForm(provider))
  const base = isTyped ? typed.base : provider.revision

  function keep(next: ProviderForm, beside: number) {
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
    isOvertaken: base !== provider.revision,
    type: (next: ProviderForm) => (isSame(next, toForm(provider)) ? reset() : keep(next, base)),
    /** Goes on from the provider as it stands, with what is typed. */
    takeOver: () => keep(form, provider.revision),
    /** Back to what is stored. */
    reset,
  }
}
