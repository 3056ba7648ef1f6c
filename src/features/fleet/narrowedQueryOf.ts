import type { RowListState } from './rowListState.ts'

/** Which rows a state lists, on all its pages and in its order, as the API is asked for them. */
export function narrowedQueryOf(state: RowListState) {
  const { search, sort, descending, name, platformId, providerId, definitionId } = state
  const { categoryKind, retentionKind, origin, isOverridden, isMissing, isStale } = state
  return {
    ...(search !== '' && { search: search.slice(0, 200) }),
    ...(name !== '' && { name: name.slice(0, 200) }),
    ...(platformId !== null && { platformId }),
    ...(providerId !== null && { providerId }),
    ...(definitionId !== null && { definitionId }),
    ...(categoryKind !== null && { categoryKind }),
    ...(retentionKind !== null && { retentionKind }),
    ...(origin !== null && { shared: origin === 'shared' ? ('true' as const) : ('false' as const) }),
    ...(isOverridden && { overridden: 'true' as const }),
    ...(isMissing && { missing: 'true' as const }),
    ...(isStale && { stale: 'true' as const }),
    sort: descending ? (`-${sort}` as const) : sort,
  }
}
