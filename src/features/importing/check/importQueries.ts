import { queryOptions } from '@tanstack/react-query'
import { readAnswer } from '#core/contract/client.ts'
import { api } from '#src/lib/api.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'

/** The template that sections are compared with: new platforms follow the first. */
export const templateQuery = queryOptions({
  queryKey: queryKeys.template,
  queryFn: ({ signal }) => readAnswer(api.templates.$get({ query: {} }, { init: { signal } })),
})

/** The platforms on which something of the search is found; the caller looks for the exact host among them. */
export function platformsOnHostQuery(host: string | null) {
  return queryOptions({
    queryKey: [...queryKeys.platforms, 'host', host],
    queryFn: ({ signal }) =>
      readAnswer(api.platforms.$get({ query: { search: host ?? '', pageSize: '100' } }, { init: { signal } })),
    enabled: host !== null,
  })
}

/** One platform, for an import that says which one it is for. */
export function platformQuery(id: string | null) {
  return queryOptions({
    queryKey: [...queryKeys.platform(id ?? ''), 'item'],
    queryFn: ({ signal }) => readAnswer(api.platforms[':id'].$get({ param: { id: id ?? '' } }, { init: { signal } })),
    enabled: id !== null,
  })
}
