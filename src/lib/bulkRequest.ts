import type { FleetChange, RowRef } from '#core/contract/routes/fleetRoutes.ts'

export type BulkAction =
  'changeRows' | 'linkRows' | 'replaceText' | 'deleteRows' | 'shareRows' | 'mergeDefinitions' | 'mergeProviders'

/** An action on rows of whatever screen, before anything of it is asked or shown. */
export interface BulkRequest {
  readonly action: BulkAction
  readonly chosen: readonly RowRef[]
  /** Of the rows chosen, as far as they are on screen. */
  readonly names: ReadonlySet<string>
  /** What is asked, where that is known already: only a reason (empty: none) may be lacking. */
  readonly make?: (rows: RowRef[], reason: string) => FleetChange
  /** Of a merge, which is of no rows: the definition or the provider it was asked on. */
  readonly subject?: { readonly id: string; readonly revision: number; readonly name: string }
  /** Once it is done; the focus is where it left it. `done`: what was. */
  readonly onDone: (done: FleetChange) => void
}

let current: BulkRequest | null = null
const listeners = new Set<() => void>()

function set(next: BulkRequest | null): void {
  current = next
  for (const listener of listeners) listener()
}

/** Ties the screens that have rows to the dialog that acts on many of them: what is asked is shown, whoever asks. */
export const bulkRequest = {
  get: (): BulkRequest | null => current,
  ask: (request: BulkRequest): void => set(request),
  close: (): void => set(null),
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
}
