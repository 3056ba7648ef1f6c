import type { PlatformSection } from '#core/charter/section.ts'
import type { Place } from '#core/contract/requests.ts'
import type { CreateSection, PatchSection } from '#core/contract/routes/contentRoutes.ts'
import { refuseDeleted, refuseStale } from '../guard.ts'
import { completeSections, loadTemplate, only } from '../loadThings.ts'
import { placeAmong } from '../placeAmong.ts'
import { Refusal, refuseField } from '../refusal.ts'
import { platformOf } from '../rows/openRow.ts'
import type { Reader, StoredRecords } from '../store.ts'
import { noTexts, writeTexts } from '../texts.ts'
import type { Unit } from '../unit.ts'
import { editContent, refusePlace, refuseSecondOverride, refuseStaleTexts, refuseUnexplained } from './overrideTexts.ts'

/** Adds within a write a section of the platform's own, or what it says otherwise than the template. */
export async function addSection(
  unit: Unit,
  platform: StoredRecords['platform'],
  id: string,
  request: CreateSection,
): Promise<PlatformSection> {
  const { sectionId, reason, texts } = request
  const shared = await sharedSection(unit, platform, sectionId)
  refuseUnexplained(sectionId, reason)
  refusePlace(sectionId, request)
  if (sectionId !== null) await refuseSecondOverride(unit, 'platformSection', { platformId: platform.id, sectionId })
  const position = shared?.position ?? (await placeSection(unit, platform, id, request))
  unit.create('platformSection', {
    id,
    platformId: platform.id,
    sectionId,
    role: shared?.role ?? request.role,
    position,
    reason,
    hidden: request.hidden,
    leftRevision: shared?.revision ?? null,
  })
  const none = noTexts('platformSection')
  const own = { kind: 'platformSection', id, texts: none } as const
  const wanted = await editContent(unit, own, shared, texts, platform.defaultLocale)
  await writeTexts(unit, { kind: 'platformSection', id, platformId: platform.id }, none, wanted)
  return loadSection(unit, platform.id, id)
}

/** Changes a section of the platform's own, or what it says otherwise than the template. */
export async function patchSection(
  unit: Unit,
  platformId: string,
  id: string,
  request: PatchSection,
): Promise<PlatformSection> {
  const platform = await platformOf(unit, platformId)
  const present = await openSection(unit, platformId, id, request.revision)
  refuseStaleTexts(present, request.texts)
  const { texts, ...record } = present
  const shared = await sharedSection(unit, platform, record.sectionId)
  const reason = request.reason === undefined ? record.reason : request.reason
  refuseUnexplained(record.sectionId, reason)
  refusePlace(record.sectionId, request)
  const isMoved = request.before !== undefined || request.after !== undefined
  unit.change('platformSection', record, {
    reason,
    role: shared?.role ?? request.role ?? record.role,
    position: isMoved ? await placeSection(unit, platform, id, request) : record.position,
    hidden: request.hidden ?? record.hidden,
  })
  const own = { kind: 'platformSection', id, texts } as const
  const wanted = await editContent(unit, own, shared, request.texts ?? {}, platform.defaultLocale)
  await writeTexts(unit, { kind: 'platformSection', id, platformId }, texts, wanted)
  return loadSection(unit, platformId, id)
}

/** Deletes: what the template says is in force again. */
export async function removeSection(
  unit: Unit,
  platformId: string,
  id: string,
  revision: number,
): Promise<PlatformSection> {
  const { texts: _, ...record } = await openSection(unit, platformId, id, revision)
  unit.change('platformSection', record, { deletedAt: unit.at })
  return loadSection(unit, platformId, id)
}

/** Brings it back with the texts it had. Refused where the platform has made another one in its place meanwhile. */
export async function restoreSection(
  unit: Unit,
  platformId: string,
  id: string,
  revision: number,
): Promise<PlatformSection> {
  await platformOf(unit, platformId)
  const present = await loadSection(unit, platformId, id)
  await refuseStale(present, revision, () => Promise.resolve(present))
  if (present.deletedAt === null) return present
  const { texts: _, ...record } = present
  if (record.sectionId !== null)
    await refuseSecondOverride(unit, 'platformSection', { platformId, sectionId: record.sectionId })
  unit.change('platformSection', record, { deletedAt: null })
  return loadSection(unit, platformId, id)
}

/** The one of the platform under this id, deleted or not. */
export async function loadSection(reader: Reader, platformId: string, id: string): Promise<PlatformSection> {
  const record = await reader.get('platformSection', id)
  if (record?.platformId !== platformId) throw new Refusal('not_found')
  return only(completeSections(reader, [record]))
}

async function openSection(unit: Unit, platformId: string, id: string, revision: number): Promise<PlatformSection> {
  const present = await loadSection(unit, platformId, id)
  const current = () => Promise.resolve(present)
  await refuseStale(present, revision, current)
  await refuseDeleted(present, current)
  return present
}

/** The template's, which it says otherwise than; null for one of the platform's own. */
async function sharedSection(reader: Reader, platform: StoredRecords['platform'], id: string | null) {
  if (id === null) return null
  const template = await loadTemplate(reader, platform.templateId)
  const shared = template?.sections.find((it) => it.id === id)
  if (shared === undefined) throw refuseField('unknown_reference', 'sectionId')
  return { ...shared, kind: 'section' as const }
}

/** A position among the template's and the platform's own. The template's keep theirs. */
async function placeSection(
  unit: Unit,
  platform: StoredRecords['platform'],
  id: string,
  place: Place,
): Promise<string> {
  const template = (await unit.list('section', { where: { templateId: platform.templateId } })).items
  const own = (await unit.list('platformSection', { where: { platformId: platform.id, sectionId: null } })).items
  return placeAmong(
    [...template, ...own].filter((it) => it.id !== id),
    place,
  ).position
}
