import { vi } from 'vitest'

/** Waits until a check holds. Only what hangs fails, as in patience.ts: a busy machine may take long. */
export const eventually = (check: () => void) => vi.waitFor(check, { timeout: 30_000 })
