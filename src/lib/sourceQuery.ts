import { queryOptions } from '@tanstack/react-query'
import { readAnswer } from '#core/contract/client.ts'
import { api } from './api.ts'
import { overlayWaiting } from './outbox.ts'
import { queryKeys } from './queryKeys.ts'

/** Everything a platform's charter is made of, with what was done offline and waits. */
export function sourceQuery(platformId: string) {
  return queryOptions({
    queryKey: queryKeys.source(platformId),
    queryFn: async ({ signal }) => {
      const asked = api.platforms[':id'].source.$get({ param: { id: platformId } }, { init: { signal } })
      return overlayWaiting(await readAnswer(asked))
    },
  })
}
