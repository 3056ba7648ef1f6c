import { maxSourceBytes } from '#core/charter/import/readSource.ts'
import { planPlatforms, type PlannedPlatform } from '#core/charter/platformTable/planPlatforms.ts'
import { readPlatforms, type PlatformTable } from '#core/charter/platformTable/readPlatforms.ts'
import type { ImportPlatformsQuery, PlatformsCsvImport } from '#core/contract/routes/platformsCsvRoutes.ts'
import type { Desk } from '../desk.ts'
import { completePlatforms } from '../loadPlatforms.ts'
import { patchPlatform } from '../platforms/changePlatform.ts'
import { addPlatform } from '../platforms/createPlatform.ts'
import { Refusal } from '../refusal.ts'
import { sha256 } from '../sha256.ts'
import type { Reader } from '../store.ts'
import type { Unit } from '../unit.ts'
import { refuseTooLarge } from './refuseTooLarge.ts'

/** What a CSV file does to the platforms, as one commit; nothing is done in a dry run. What is unclear is left out and told. */
export async function importPlatforms(
  desk: Desk,
  bytes: Uint8Array,
  query: ImportPlatformsQuery,
): Promise<PlatformsCsvImport> {
  const table = readTable(bytes)
  if (query.dryRun) return desk.read(async (reader) => (await plan(reader, table, query)).answer)
  return desk.write(async (unit) => {
    const { planned, answer } = await plan(unit, table, query)
    if (query.plan !== undefined && query.plan !== answer.planId)
      throw new Refusal('stale_revision', { current: answer })
    const platformIds: string[] = []
    for (const line of planned) platformIds.push(...(await doLine(unit, line, desk.newId)))
    return { ...answer, platformIds }
  })
}

function readTable(bytes: Uint8Array): PlatformTable {
  if (bytes.length > maxSourceBytes) throw new Refusal('source_too_large')
  const table = readPlatforms(bytes)
  if (table.ok) {
    if (table.lines.length === 0) throw new Refusal('not_a_table')
    return table
  }
  if (table.code === 'too_many_rows') throw refuseTooLarge(table)
  const detail = table.code === 'no_header' ? 'the first line names no column of short names' : undefined
  throw new Refusal('not_a_table', { ...(detail !== undefined && { detail }) })
}

async function plan(
  reader: Reader,
  { encoding, separator, header, lines }: PlatformTable,
  query: ImportPlatformsQuery,
) {
  const { items } = await reader.list('platform', {})
  const planned = planPlatforms(lines, await completePlatforms(reader, items), { clears: query.clears })
  const answer: PlatformsCsvImport = {
    encoding,
    separator,
    header: [...header],
    lines: planned.map(({ row, state, platformId, changes, issues, wanted }) => ({
      row,
      state,
      platformId,
      slug: wanted.slug,
      name: wanted.name,
      changes: [...changes],
      issues: [...issues],
    })),
    planId: await sha256(JSON.stringify(planned)),
    platformIds: [],
  }
  return { planned, answer }
}

/** The ids of the platforms that a line made or changed. */
async function doLine(unit: Unit, line: PlannedPlatform, newId: () => string): Promise<string[]> {
  const { state, platformId, revision, wanted } = line
  if (state === 'added') {
    const { id } = await addPlatform(unit, { id: newId(), ...wanted })
    return [id]
  }
  if (state !== 'changed' || platformId === null || revision === null) return []
  await patchPlatform(unit, platformId, { revision, ...wanted })
  return [platformId]
}
