import { useSyncExternalStore } from 'react'

/** The steps one is led through at first, in their order. */
export const firstSteps = ['import', 'edit', 'keys'] as const
export type FirstStep = (typeof firstSteps)[number]

const key = 'charterdesk.firstSteps'
const done = 'done'
const listeners = new Set<() => void>()
/** For a browser that keeps nothing: what was chosen holds for this visit. */
let unkept: string | null = null

/** The step to show; null once a person has put them away. */
export function useFirstStep(): FirstStep | null {
  return useSyncExternalStore(subscribe, readStep)
}

/** Goes to a step, or puts them away for good. */
export function goToFirstStep(step: FirstStep | null): void {
  unkept = step ?? done
  try {
    localStorage.setItem(key, unkept)
  } catch {
    // A convenience: without storage they are there again at the next visit.
  }
  for (const listener of listeners) listener()
}

function readStep(): FirstStep | null {
  const kept = readKept()
  if (kept === done) return null
  return firstSteps.find((step) => step === kept) ?? firstSteps[0]
}

function readKept(): string | null {
  if (unkept !== null) return unkept
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Put away in one tab, they go from the others. */
function subscribe(listener: () => void): () => void {
  const follow = (event: StorageEvent) => {
    if (event.key !== key) return
    unkept = event.newValue
    listener()
  }
  listeners.add(listener)
  addEventListener('storage', follow)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', follow)
  }
}
