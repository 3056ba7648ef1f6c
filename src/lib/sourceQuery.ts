import { queryOptions } from '@tanstack/react-query'
import { readAnswer } from '#core/contract/client.ts'
import { api } from './api.ts'
import { queryKeys } from './queryKeys.ts'

/** Everything a platform's charter is made of. */
export function sourceQuery(platformId: string) {
  return queryOptions({
    queryKey: queryKeys.source(platformId),
    queryFn: ({ signal }) =>
      readAnswer(api.platforms[':id'].source.$get({ param: { id: platformId } }, { init: { signal } })),
  })
}
