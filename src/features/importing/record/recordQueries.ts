import { queryOptions } from '@tanstack/react-query'
import { readAnswer } from '#core/contract/client.ts'
import { api } from '#src/lib/api.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'

/** What was imported into a platform, latest first. */
export function recordsQuery(platformId: string) {
  return queryOptions({
    queryKey: [...queryKeys.platform(platformId), 'imports'],
    queryFn: ({ signal }) =>
      readAnswer(
        api.platforms[':id'].imports.$get(
          { param: { id: platformId }, query: { pageSize: '100' } },
          { init: { signal } },
        ),
      ),
  })
}

/** One import: its source, what was read in it, when and by which reader. It never changes. */
export function recordQuery(id: string) {
  return queryOptions({
    queryKey: ['import', id],
    queryFn: ({ signal }) => readAnswer(api.imports[':id'].$get({ param: { id } }, { init: { signal } })),
    staleTime: Infinity,
  })
}
