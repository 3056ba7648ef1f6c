import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { readAnswer } from '#core/contract/client.ts'
import { api, apiAside } from '#src/lib/api.ts'
import { ownSteps } from '#src/lib/ownSteps.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'
import type { LoggedChange } from './readCommit.ts'

/** A commit of the log. Said here because the client's own type follows JSON down without end. */
export interface LoggedCommit {
  readonly id: string
  readonly actor: string
  /** ISO instant. */
  readonly at: string
  readonly platformIds: readonly string[]
  /** The commit it is the inverse of. */
  readonly undoes: string | null
  readonly changes: readonly LoggedChange[]
}

export const pageSize = 20

/** One page of what was done to a platform, latest first; `page` from 1. */
export function historyQuery(platformId: string, page: number) {
  return queryOptions({
    queryKey: [...queryKeys.platform(platformId), 'changes', page],
    queryFn: ({ signal }) =>
      readAnswer<{ items: LoggedCommit[]; total: number }>(
        api.platforms[':id'].changes.$get(
          { param: { id: platformId }, query: { page: String(page), pageSize: String(pageSize) } },
          { init: { signal } },
        ),
      ),
    // A change made beside this tab shows when one comes back to it.
    staleTime: 0,
    placeholderData: keepPreviousData,
  })
}

/** Takes one commit back by a commit of its own, which is given. Throws a `ProblemError` where something changed since. */
export function undoChange(id: string) {
  return readStep(api.changes[':id'].undo.$post({ param: { id } }))
}

/** The same for Ctrl+Z, which counts its steps itself. */
export function undoAside(id: string) {
  return readStep(apiAside.changes[':id'].undo.$post({ param: { id } }))
}

/** What is being typed in the rows it touched goes on over them: nobody else was there. */
async function readStep(call: Parameters<typeof readAnswer<LoggedCommit>>[0]): Promise<LoggedCommit> {
  const made = await readAnswer<LoggedCommit>(call)
  ownSteps.add(made.changes)
  return made
}
