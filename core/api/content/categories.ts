import type { PlatformCategory } from '#core/charter/category.ts'
import type { Place } from '#core/contract/requests.ts'
import type { CreateCategory, PatchCategory } from '#core/contract/routes/contentRoutes.ts'
import { refuseDeleted, refuseStale } from '../guard.ts'
import { completeCategories, loadTemplate, only } from '../loadThings.ts'
import { placeAmong } from '../placeAmong.ts'
import { Refusal, refuseField } from '../refusal.ts'
import { platformOf } from '../rows/openRow.ts'
import type { Reader, StoredRecords } from '../store.ts'
import { noTexts, writeTexts } from '../texts.ts'
import type { Unit } from '../unit.ts'
import { editContent, refusePlace, refuseSecondOverride, refuseStaleTexts, refuseUnexplained } from './overrideTexts.ts'

/** Adds within a write a category of the platform's own, or what it says otherwise than the template. */
export async function addCategory(
  unit: Unit,
  platform: StoredRecords['platform'],
  id: string,
  request: CreateCategory,
): Promise<PlatformCategory> {
  const { categoryId, reason, texts } = request
  const shared = await sharedCategory(unit, platform, categoryId)
  refuseUnexplained(categoryId, reason)
  refusePlace(categoryId, request)
  if (categoryId !== null) await refuseSecondOverride(unit, 'platformCategory', { platformId: platform.id, categoryId })
  const position = shared?.position ?? (await placeCategory(unit, platform, id, request))
  unit.create('platformCategory', {
    id,
    platformId: platform.id,
    categoryId,
    kind: shared?.kind ?? request.kind,
    position,
    reason,
  })
  const none = noTexts('platformCategory')
  const own = { kind: 'platformCategory', id, texts: none } as const
  const words = shared && { ...shared, kind: 'category' as const }
  const wanted = await editContent(unit, own, words, texts, platform.defaultLocale)
  await writeTexts(unit, { kind: 'platformCategory', id, platformId: platform.id }, none, wanted)
  return loadCategory(unit, platform.id, id)
}

/** Changes a category of the platform's own, or what it says otherwise than the template. */
export async function patchCategory(
  unit: Unit,
  platformId: string,
  id: string,
  request: PatchCategory,
): Promise<PlatformCategory> {
  const platform = await platformOf(unit, platformId)
  const present = await openCategory(unit, platformId, id, request.revision)
  refuseStaleTexts(present, request.texts)
  const { texts, ...record } = present
  const shared = await sharedCategory(unit, platform, record.categoryId)
  const reason = request.reason === undefined ? record.reason : request.reason
  refuseUnexplained(record.categoryId, reason)
  refusePlace(record.categoryId, request)
  const isMoved = request.before !== undefined || request.after !== undefined
  unit.change('platformCategory', record, {
    reason,
    kind: shared?.kind ?? request.kind ?? record.kind,
    position: isMoved ? await placeCategory(unit, platform, id, request) : record.position,
  })
  const own = { kind: 'platformCategory', id, texts } as const
  const words = shared && { ...shared, kind: 'category' as const }
  const wanted = await editContent(unit, own, words, request.texts ?? {}, platform.defaultLocale)
  await writeTexts(unit, { kind: 'platformCategory', id, platformId }, texts, wanted)
  return loadCategory(unit, platformId, id)
}

/** Deletes: what the template says is in force again. */
export async function removeCategory(
  unit: Unit,
  platformId: string,
  id: string,
  revision: number,
): Promise<PlatformCategory> {
  const { texts: _, ...record } = await openCategory(unit, platformId, id, revision)
  const { total } = await unit.list('row', { where: { platformId, categoryId: id }, limit: 1 })
  if (total > 0) throw new Refusal('category_in_use')
  unit.change('platformCategory', record, { deletedAt: unit.at })
  return loadCategory(unit, platformId, id)
}

/** Brings it back with the texts it had. Refused where the platform has made another one in its place meanwhile. */
export async function restoreCategory(
  unit: Unit,
  platformId: string,
  id: string,
  revision: number,
): Promise<PlatformCategory> {
  await platformOf(unit, platformId)
  const present = await loadCategory(unit, platformId, id)
  await refuseStale(present, revision, () => Promise.resolve(present))
  if (present.deletedAt === null) return present
  const { texts: _, ...record } = present
  if (record.categoryId !== null)
    await refuseSecondOverride(unit, 'platformCategory', { platformId, categoryId: record.categoryId })
  unit.change('platformCategory', record, { deletedAt: null })
  return loadCategory(unit, platformId, id)
}

/** The one of the platform under this id, deleted or not. */
export async function loadCategory(reader: Reader, platformId: string, id: string): Promise<PlatformCategory> {
  const record = await reader.get('platformCategory', id)
  if (record?.platformId !== platformId) throw new Refusal('not_found')
  return only(completeCategories(reader, [record]))
}

async function openCategory(unit: Unit, platformId: string, id: string, revision: number): Promise<PlatformCategory> {
  const present = await loadCategory(unit, platformId, id)
  const current = () => Promise.resolve(present)
  await refuseStale(present, revision, current)
  await refuseDeleted(present, current)
  return present
}

/** The template's, which it says otherwise than; null for one of the platform's own. */
async function sharedCategory(reader: Reader, platform: StoredRecords['platform'], id: string | null) {
  if (id === null) return null
  const template = await loadTemplate(reader, platform.templateId)
  const shared = template?.categories.find((it) => it.id === id)
  if (shared === undefined) throw refuseField('unknown_reference', 'categoryId')
  return shared
}

/** A position among the template's and the platform's own. The template's keep theirs. */
async function placeCategory(
  unit: Unit,
  platform: StoredRecords['platform'],
  id: string,
  place: Place,
): Promise<string> {
  const template = (await unit.list('category', { where: { templateId: platform.templateId } })).items
  const own = (await unit.list('platformCategory', { where: { platformId: platform.id, categoryId: null } })).items
  return placeAmong(
    [...template, ...own].filter((it) => it.id !== id),
    place,
  ).position
}
