import { queryOptions } from '@tanstack/react-query'
import { readAnswer } from '#core/contract/client.ts'
import { commitHeader } from '#core/contract/commitHeader.ts'
import type { View } from '#core/contract/routes/viewRoutes.ts'
import { api } from '#src/lib/api.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'

/** Every view, by name. */
export const viewsQuery = queryOptions({
  queryKey: queryKeys.views,
  queryFn: async (): Promise<View[]> =>
    (await readAnswer(api.views.$get({ query: { sort: 'name', pageSize: '500' } }))).items,
})

/** One view, deleted or not. */
export function viewQuery(id: string) {
  return queryOptions({
    queryKey: [...queryKeys.views, id],
    queryFn: ({ signal }): Promise<View> => readAnswer(api.views[':id'].$get({ param: { id } }, { init: { signal } })),
  })
}

export function createView(view: Pick<View, 'id' | 'name' | 'query' | 'columns'>) {
  return readAnswer(api.views.$post({ json: view }))
}

export function changeView(
  { id, revision }: View,
  change: Partial<Pick<View, 'name' | 'query' | 'columns'>>,
): Promise<View> {
  return readAnswer(api.views[':id'].$patch({ param: { id }, json: { revision, ...change } }))
}

/** Deletes a view; gives what takes that back. */
export async function deleteView({ id, revision }: View): Promise<() => Promise<unknown>> {
  const response = await api.views[':id'].$delete({ param: { id }, query: { revision: String(revision) } })
  await readAnswer(Promise.resolve(response))
  const commitId = response.headers.get(commitHeader) ?? ''
  return () => readAnswer(api.changes[':id'].undo.$post({ param: { id: commitId } }))
}
