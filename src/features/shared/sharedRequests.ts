import { queryOptions } from '@tanstack/react-query'
import { readAnswer } from '#core/contract/client.ts'
import type { FleetChange, Rehearsal } from '#core/contract/routes/fleetRoutes.ts'
import type { CreateDefinition, CreateProvider } from '#core/contract/routes/sharedRoutes.ts'
import { api } from '#src/lib/api.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'
import { readWrite } from '#src/lib/readWrite.ts'

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

/** The definitions that name a provider, by their names. */
export function definitionsOfQuery(providerId: string) {
  return queryOptions({
    queryKey: [...queryKeys.definitions, 'of', providerId],
    queryFn: async ({ signal }) =>
      (await readAnswer(api.definitions.$get({ query: { providerId, pageSize: '500' } }, { init: { signal } }))).items,
  })
}

/** Own rows that say the same, of which one definition can be made. */
export const candidatesQuery = queryOptions({
  queryKey: [...queryKeys.definitions, 'candidates'],
  queryFn: async ({ signal }) => (await readAnswer(api.definitions.candidates.$get({}, { init: { signal } }))).items,
})

/** Makes a definition; asked twice with one id, it is made once. */
export const createDefinition = (definition: CreateDefinition) => readWrite(api.definitions.$post({ json: definition }))

/** Makes a provider; asked twice with one id, it is made once. */
export const createProvider = (provider: CreateProvider) => readWrite(api.providers.$post({ json: provider }))

/** Deletes a definition that no row follows, or, with `detach`, from which each of those that do keeps what it says. */
export const deleteDefinition = (id: string, revision: number, rows?: 'detach') => {
  const detach = rows === 'detach' ? ({ detach: 'true' } as const) : {}
  return readWrite(api.definitions[':id'].$delete({ param: { id }, query: { revision: String(revision), ...detach } }))
}

/** Deletes a provider that nothing names. */
export const deleteProvider = (id: string, revision: number) =>
  readWrite(api.providers[':id'].$delete({ param: { id }, query: { revision: String(revision) } }))

/** What the change would show on every page, read on the day `at` (ISO date). */
export function rehearse(change: FleetChange, at: string): Promise<Rehearsal> {
  return readAnswer(api['fleet-changes'].rehearsal.$post({ query: { at }, json: change }))
}

/** Does the change on every page at once. */
export function changeFleet(change: FleetChange) {
  return readWrite(api['fleet-changes'].$post({ query: {}, json: change }))
}
