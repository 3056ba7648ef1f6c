import { createContext, use } from 'react'

/** The demo that answers this tab when the API is mocked; given by main.tsx. */
export interface RunningDemo {
  /** Puts the demo's data back to what ships, and shows them. */
  reset: () => Promise<void>
  /** Whether this browser keeps what is done here over a reload. */
  isKept: boolean
}

export const Demo = createContext<RunningDemo | null>(null)

export function useDemo(): RunningDemo | null {
  return use(Demo)
}
