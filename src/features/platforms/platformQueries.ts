import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { CreatePlatform } from '#core/contract/platformRequests.ts'
import type { PlatformItem } from '#core/contract/routes/platformRoutes.ts'
import { readAnswer } from '#core/contract/client.ts'
import { api } from '#src/lib/api.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'
import type { ListState } from './list/listState.ts'

/** One page of the platforms; the page before stays on screen while the next one comes. */
export function platformListQuery(state: ListState) {
  const query = { ...narrowingOf(state), page: String(state.page), pageSize: String(state.pageSize) }
  return queryOptions({
    queryKey: [...queryKeys.platforms, 'list', query],
    queryFn: ({ signal }) => readAnswer(api.platforms.$get({ query }, { init: { signal } })),
    placeholderData: keepPreviousData,
  })
}

/** What the list shows and in which order, whatever the page. */
export function narrowingOf(state: ListState) {
  const { search, sort, descending, locale, isMissing, isStale, isUnaddressed, isDeleted } = state
  return {
    ...(search !== '' && { search }),
    ...(locale !== null && { locale }),
    ...(isMissing && { missing: 'true' as const }),
    ...(isStale && { stale: 'true' as const }),
    ...(isUnaddressed && { address: 'missing' as const }),
    ...(isDeleted && { deleted: 'true' as const }),
    sort: descending ? (`-${sort}` as const) : sort,
  }
}

/** Deletes a platform with all that is its own; {@link restorePlatform} brings it back. */
export function deletePlatform({ id, revision }: Pick<PlatformItem, 'id' | 'revision'>) {
  return readAnswer(api.platforms[':id'].$delete({ param: { id }, query: { revision: String(revision) } }))
}

/** The revision a platform is at now. */
export async function readRevision(id: string): Promise<number> {
  return (await readAnswer(api.platforms[':id'].$get({ param: { id } }))).revision
}

/** Brings a deleted platform back with what was deleted with it. */
export function restorePlatform({ id, revision }: Pick<PlatformItem, 'id' | 'revision'>) {
  return readAnswer(api.platforms[':id'].restore.$post({ param: { id }, json: { revision } }))
}

/** One platform as the list shows it, deleted or not. */
export function platformQuery(id: string) {
  return queryOptions({
    queryKey: [...queryKeys.platform(id), 'item'],
    queryFn: ({ signal }) => readAnswer(api.platforms[':id'].$get({ param: { id } }, { init: { signal } })),
  })
}

/** Makes a platform; the same request sent again makes nothing more. */
export function createPlatform(json: CreatePlatform) {
  return readAnswer(api.platforms.$post({ json }))
}
