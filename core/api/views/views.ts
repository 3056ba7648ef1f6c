import type { CreateView, PatchView, View, ViewListQuery } from '#core/contract/routes/viewRoutes.ts'
import type { Desk } from '../desk.ts'
import { refuseDeleted, refuseStale } from '../guard.ts'
import { pageOfQuery, sortOf } from '../listing.ts'
import { Refusal } from '../refusal.ts'
import { fingerprintOf, isReplay } from '../replay.ts'
import type { Reader } from '../store.ts'
import type { Unit } from '../unit.ts'
import { refuseTakenViewName } from './refuseTakenViewName.ts'

/** One page of the views. */
export function listViews(desk: Desk, query: ViewListQuery) {
  const { page, window } = pageOfQuery(query)
  return desk.read(async (reader) => {
    const { items, total } = await reader.list('view', { ...window, sort: sortOf(query.sort ?? 'name') })
    return { items, total, ...page }
  })
}

/** One view, deleted or not. */
export async function loadView(reader: Reader, id: string): Promise<View> {
  const view = await reader.get('view', id)
  if (view === null) throw new Refusal('not_found')
  return view
}

/** Makes a view, or answers again with the one this very request made. */
export async function createView(desk: Desk, request: CreateView): Promise<View> {
  const fingerprint = await fingerprintOf(request)
  return desk.write(async (unit) => {
    if (await isReplay(unit, 'view', request.id, fingerprint)) return loadView(unit, request.id)
    await refuseTakenViewName(unit, request.id, request.name)
    return unit.create('view', request)
  })
}

/** Gives a view another name, or makes it say what is shown now. */
export async function patchView(unit: Unit, id: string, { revision, ...patch }: PatchView): Promise<View> {
  const view = await loadGuarded(unit, id, revision)
  if (patch.name !== undefined) await refuseTakenViewName(unit, id, patch.name)
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
  return unit.change('view', view, given)
}

/** Deletes a view. What it showed stays as it is. */
export async function deleteView(unit: Unit, id: string, revision: number): Promise<View> {
  return unit.change('view', await loadGuarded(unit, id, revision), { deletedAt: unit.at })
}

async function loadGuarded(unit: Unit, id: string, revision: number): Promise<View> {
  const view = await loadView(unit, id)
  const current = () => Promise.resolve(view)
  await refuseStale(view, revision, current)
  await refuseDeleted(view, current)
  return view
}
