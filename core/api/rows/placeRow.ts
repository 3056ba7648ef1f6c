import type { CategoryKind } from '#core/charter/categoryKind.ts'
import { limits } from '#core/charter/limits.ts'
import type { Place } from '#core/contract/requests.ts'
import { placeAmong } from '../placeAmong.ts'
import { Refusal, refuseField } from '../refusal.ts'
import type { StoredRecords } from '../store.ts'
import type { Unit } from '../unit.ts'

/** The position of a row at `place` in a category, among the other living rows there; remakes equal keys. */
export async function placeRow(
  unit: Unit,
  { id, platformId, categoryId }: { id: string; platformId: string; categoryId: string },
  place: Place,
): Promise<string> {
  const { items } = await unit.list('row', { where: { platformId, categoryId } })
  const siblings = items.filter((row) => row.id !== id)
  const { position, remade } = placeAmong(siblings, place)
  for (const sibling of siblings) {
    const key = remade.get(sibling.id)
    if (key !== undefined && key !== sibling.position) unit.change('row', sibling, { position: key })
  }
  return position
}

/** The platform's first category of a kind, of the template's or else of its own; null where it has none. */
export async function categoryOfKind(
  unit: Unit,
  { id: platformId, templateId }: StoredRecords['platform'],
  kind: CategoryKind,
): Promise<string | null> {
  const sort = [{ column: 'position' }]
  const { items: shared } = await unit.list('category', { where: { templateId }, sort })
  const { items: own } = await unit.list('platformCategory', { where: { platformId }, sort })
  const candidates = [...shared, ...own.filter((category) => category.categoryId === null)]
  return candidates.find((category) => category.kind === kind)?.id ?? null
}

/** Refuses a category that is neither the template's nor one of the platform's own. */
export async function checkCategory(
  unit: Unit,
  platform: StoredRecords['platform'],
  categoryId: string,
  ...path: string[]
): Promise<void> {
  const shared = await unit.get('category', categoryId)
  if (shared?.deletedAt === null && shared.templateId === platform.templateId) return
  const own = await unit.get('platformCategory', categoryId)
  if (own?.deletedAt === null && own.platformId === platform.id && own.categoryId === null) return
  throw refuseField('unknown_reference', ...path, 'categoryId')
}

/** Refuses one row more than a platform may have. */
export async function checkRoom(unit: Unit, platformId: string): Promise<void> {
  const { total } = await unit.list('row', { where: { platformId }, limit: 1 })
  if (total >= limits.rowsInPlatform) {
    throw new Refusal('too_many_rows', { detail: `at most ${String(limits.rowsInPlatform)}` })
  }
}
