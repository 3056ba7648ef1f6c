import { queryOptions } from '@tanstack/react-query'
import { readAnswer } from '#core/contract/client.ts'
import type { FleetChange, Rehearsal } from '#core/contract/routes/fleetRoutes.ts'
import { api } from '#src/lib/api.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'

/** One provider with the number of rows that name it. */
export function providerQuery(id: string) {
  return queryOptions({
    queryKey: [...queryKeys.providers, id],
    queryFn: ({ signal }) => readAnswer(api.providers[':id'].$get({ param: { id } }, { init: { signal } })),
  })
}

/** One definition with everyone who points to it. */
export function definitionQuery(id: string) {
  return queryOptions({
    queryKey: [...queryKeys.definitions, id],
    queryFn: ({ signal }) => readAnswer(api.definitions[':id'].$get({ param: { id } }, { init: { signal } })),
  })
}

/** What the change would show on every page, read on the day `at` (ISO date). */
export function rehearse(change: FleetChange, at: string): Promise<Rehearsal> {
  return readAnswer(api['fleet-changes'].rehearsal.$post({ query: { at }, json: change }))
}

/** Does the change on every page at once. */
export function changeFleet(change: FleetChange) {
  return readAnswer(api['fleet-changes'].$post({ json: change }))
}
