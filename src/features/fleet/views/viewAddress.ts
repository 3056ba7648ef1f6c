import type { View } from '#core/contract/routes/viewRoutes.ts'
import { narrowedQueryOf } from '../narrowedQueryOf.ts'
import { readRowListState, writeRowListState, type RowListState } from '../rowListState.ts'

/** The parameter of the address that names the view. */
export const viewParameter = 'view'

/** Parameters by which an address says itself what the list shows; which page of it, it says beside a view too. */
const ownParameters = ['q', 'sort', 'size', 'name', 'platform', 'provider', 'definition', 'category'].concat(
  ['retention', 'origin', 'exceptions', 'texts', 'translations', 'columns'], // as writeRowListState writes them
)

/** Whether an address says itself what is shown, whatever the view it names. */
export const saysItself = (params: URLSearchParams): boolean => ownParameters.some((name) => params.has(name))

/** What a view keeps of what is shown: not the page one is on. `shown`: the columns. */
export function viewOf(
  state: RowListState,
  shown: NonNullable<RowListState['columns']>,
): Pick<View, 'query' | 'columns'> {
  return { query: { ...narrowedQueryOf(state), pageSize: String(state.pageSize) }, columns: [...shown] }
}

/** What a view shows, at its first page. */
export function stateOfView({ query, columns }: Pick<View, 'query' | 'columns'>): RowListState {
  const written = {
    q: query.search,
    sort: query.sort,
    size: query.pageSize,
    name: query.name,
    platform: query.platformId,
    provider: query.providerId,
    definition: query.definitionId,
    category: query.categoryKind,
    retention: query.retentionKind,
    origin: query.shared === undefined ? undefined : query.shared === 'true' ? 'shared' : 'own',
    exceptions: query.overridden === 'true' ? 'some' : undefined,
    texts: query.missing === 'true' ? 'missing' : undefined,
    translations: query.stale === 'true' ? 'stale' : undefined,
    columns: columns?.join('.'),
  }
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(written)) if (value !== undefined) params.set(name, value)
  return readRowListState(params)
}

/** Whether the list shows something else than the view does, whichever page of it. */
export function hasLeft(view: Pick<View, 'query' | 'columns'>, state: RowListState): boolean {
  const written = (shown: RowListState) => writeRowListState({ ...shown, page: 1 }, new URLSearchParams()).toString()
  return written(stateOfView(view)) !== written(state)
}

/** Reads an address that may name a view: it is the view's until the address says something itself. */
export function readWithView(params: URLSearchParams, view: View | null): RowListState {
  const own = readRowListState(params)
  return view === null || saysItself(params) ? own : { ...stateOfView(view), page: own.page }
}

/**
 * The address's query for a state beside an open view: the view alone where it shows just that, otherwise all that is shown, so
 * that the address stays true whatever becomes of the view.
 */
export function writeWithView(state: RowListState, params: URLSearchParams, view: View | null): URLSearchParams {
  const next = writeRowListState(state, params)
  if (view === null) return next
  next.set(viewParameter, view.id)
  if (hasLeft(view, state)) next.set('sort', `${state.descending ? '-' : ''}${state.sort}`)
  else for (const name of ownParameters) next.delete(name)
  return next
}
