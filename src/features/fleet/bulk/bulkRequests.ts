import { readAnswer } from '#core/contract/client.ts'
import type { FleetChange, Rehearsal, RowRef } from '#core/contract/routes/fleetRoutes.ts'
import { api } from '#src/lib/api.ts'
import { readWrite } from '#src/lib/readWrite.ts'
import { rowQueryOf } from '../fleetQueries.ts'
import type { RowListState } from '../rowListState.ts'

/** The largest page a list gives. */
const pageSize = 500

/** Every row that a state lists, on all its pages, by id, with the revision it is at. */
export async function readAllRefs(state: RowListState): Promise<RowRef[]> {
  const refs = new Map<string, RowRef>()
  for (let page = 1; ; page += 1) {
    const query = rowQueryOf({ ...state, sort: 'name', descending: false, page, pageSize })
    const { items, total } = await readAnswer(api.rows.$get({ query }))
    for (const { id, revision } of items) refs.set(id, { id, revision })
    if (page * pageSize >= total || items.length === 0) return [...refs.values()]
  }
}

/** What the change would show on which pages. Nothing is done. */
export function rehearseChange(json: FleetChange): Promise<Rehearsal> {
  return readAnswer(api['fleet-changes'].rehearsal.$post({ query: {}, json }))
}

/** Does it, as one commit, which is given too: what was rehearsed under `mark` and nothing else. */
export function performChange(json: FleetChange, mark: string) {
  return readWrite(api['fleet-changes'].$post({ query: { rehearsal: mark }, json }))
}
