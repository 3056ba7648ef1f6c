import { queryOptions } from '@tanstack/react-query'
import { readAnswer } from '#core/contract/client.ts'
import type { Rehearsal } from '#core/contract/routes/fleetRoutes.ts'
import type { PatchProvider } from '#core/contract/routes/sharedRoutes.ts'
import { api } from '#src/lib/api.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'

/** One provider with the number of rows that name it. */
export function providerQuery(id: string) {
  return queryOptions({
    queryKey: [...queryKeys.providers, id],
    queryFn: ({ signal }) => readAnswer(api.providers[':id'].$get({ param: { id } }, { init: { signal } })),
  })
}

/** What the change would show on every page, read on the day `at` (ISO date). */
export function rehearseProvider(id: string, provider: PatchProvider, at: string): Promise<Rehearsal> {
  return readAnswer(
    api['fleet-changes'].rehearsal.$post({ query: { at }, json: { do: 'changeProvider', id, provider } }),
  )
}

/** Changes the provider on every page at once. */
export function changeProvider(id: string, provider: PatchProvider) {
  return readAnswer(api['fleet-changes'].$post({ json: { do: 'changeProvider', id, provider } }))
}
