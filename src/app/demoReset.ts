import { createContext, use } from 'react'

/** Puts the demo's data back to what ships; given by main.tsx when the API is mocked. */
export type ResetDemo = () => Promise<void>

export const DemoReset = createContext<ResetDemo | null>(null)

export function useDemoReset(): ResetDemo | null {
  return use(DemoReset)
}
