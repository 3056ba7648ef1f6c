import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import { refuseDeleted, refuseStale } from '../guard.ts'
import { completePlatform } from '../loadPlatforms.ts'
import { completeDefinitions, completeRows, only } from '../loadThings.ts'
import { Refusal, refuseField } from '../refusal.ts'
import type { Reader, StoredRecords } from '../store.ts'
import { writeTexts } from '../texts.ts'
import type { Unit } from '../unit.ts'

/** The row `id` with its texts, deleted or not. */
export async function loadRow(reader: Reader, id: string): Promise<CookieRow> {
  const record = await reader.get('row', id)
  if (record === null) throw new Refusal('not_found')
  return only(completeRows(reader, [record]))
}

/** The living row `id` at `revision`, of a living platform; with `platformId`, one of that platform. */
export async function openRow(unit: Unit, id: string, revision: number, platformId?: string): Promise<CookieRow> {
  const row = await loadRow(unit, id)
  if (platformId !== undefined && row.platformId !== platformId) throw new Refusal('not_found')
  const current = () => Promise.resolve(row)
  await refuseStale(row, revision, current)
  await refuseDeleted(row, current)
  return row
}

/** The platform of a row that lives, as stored. */
export async function platformOf(unit: Unit, platformId: string): Promise<StoredRecords['platform']> {
  const platform = await unit.get('platform', platformId)
  if (platform === null) throw new Refusal('not_found')
  await refuseDeleted(platform, () => completePlatform(unit, platform))
  return platform
}

/** A definition with its texts; null when there is none of that id. */
export async function loadDefinition(reader: Reader, id: string): Promise<CookieDefinition | null> {
  const record = await reader.get('definition', id)
  return record === null ? null : only(completeDefinitions(reader, [record]))
}

/** A definition that a row may point to. */
export async function livingDefinition(reader: Reader, id: string): Promise<CookieDefinition> {
  const definition = await loadDefinition(reader, id)
  if (definition?.deletedAt !== null) throw refuseField('unknown_reference', 'definitionId')
  return definition
}

/** Writes what differs between a row as it was and as it is to be; gives it as it now stands. */
export async function saveRow(unit: Unit, before: CookieRow, after: CookieRow): Promise<CookieRow> {
  const { texts, ...record } = before
  const { texts: wanted, ...fields } = after
  unit.change('row', record, fields)
  await writeTexts(unit, { kind: 'row', id: before.id, platformId: before.platformId }, texts, wanted)
  return loadRow(unit, before.id)
}
