import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import type { CreateRow } from '#core/contract/routes/rowRoutes.ts'
import { refuseField } from '../refusal.ts'
import type { StoredRecords } from '../store.ts'
import { noTexts, writeTexts } from '../texts.ts'
import type { Unit } from '../unit.ts'
import { applyRowChange, readRowSources, refuseIncomplete } from './applyRowChange.ts'
import { livingDefinition, loadRow } from './openRow.ts'
import { categoryOfKind, checkCategory, checkRoom, placeRow } from './placeRow.ts'

/**
 * Adds a row to a living platform within a write: own, drawn from a definition, or a copy of another row (beside it unless a
 * place is given). Without a category, a shared row goes to the platform's category of its definition's kind.
 */
export async function addRow(unit: Unit, platform: StoredRecords['platform'], request: CreateRow): Promise<CookieRow> {
  await checkRoom(unit, platform.id)
  const copied = request.copyOf === undefined ? null : await copiedRow(unit, request.copyOf)
  const definitionId = request.definitionId ?? copied?.definitionId ?? null
  const definition = definitionId === null ? null : await livingDefinition(unit, definitionId)
  const categoryId = request.categoryId ?? copied?.categoryId ?? (await categoryFor(unit, platform, definition))
  await checkCategory(unit, platform, categoryId)
  const hasPlace = request.before !== undefined || request.after !== undefined
  const isBeside = copied?.platformId === platform.id && copied.categoryId === categoryId
  const place = !hasPlace && isBeside ? { after: copied.id } : request
  const identity = { id: request.id, platformId: platform.id, categoryId }
  const start: CookieRow = {
    ...identity,
    position: await placeRow(unit, identity, place),
    definitionId,
    facts: copied?.facts ?? {},
    overrides: copied?.overrides ?? {},
    texts: copied?.texts ?? noTexts('row'),
    ...{ revision: 1, createdAt: unit.at, updatedAt: unit.at, deletedAt: null },
  }
  const context = { definition, defaultLocale: platform.defaultLocale }
  const told = await readRowSources(unit, start, request.texts, { ...context, isStored: false })
  const wanted = await applyRowChange(unit, start, { ...request, texts: told }, context)
  if (definition === null) refuseIncomplete(wanted)
  const { texts, ...record } = wanted
  unit.create('row', record)
  await writeTexts(unit, { kind: 'row', id: record.id, platformId: platform.id }, noTexts('row'), texts)
  return loadRow(unit, record.id)
}

async function copiedRow(unit: Unit, id: string): Promise<CookieRow> {
  if ((await unit.get('row', id))?.deletedAt !== null) throw refuseField('unknown_reference', 'copyOf')
  return loadRow(unit, id)
}

async function categoryFor(
  unit: Unit,
  platform: StoredRecords['platform'],
  definition: CookieDefinition | null,
): Promise<string> {
  if (definition === null) throw refuseField('required', 'categoryId')
  const categoryId = await categoryOfKind(unit, platform, definition.categoryKind)
  if (categoryId === null) throw refuseField('required', 'categoryId')
  return categoryId
}
