import { maxSourceBytes } from '#core/charter/import/readSource.ts'
import { readCsv, type CsvReading } from '#core/charter/paste/csv.ts'
import { readPasteTarget } from '#core/charter/paste/pasteTarget.ts'
import { departures, planOperations } from '#core/charter/paste/planOperations.ts'
import { planPaste, type PlannedRow } from '#core/charter/paste/planPaste.ts'
import type { CsvImport, ImportCsvQuery } from '#core/contract/routes/csvRoutes.ts'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { Desk } from '../desk.ts'
import { loadSource } from '../loadSource.ts'
import { Refusal } from '../refusal.ts'
import { doRowOperation } from '../rows/changeRows.ts'
import { platformOf } from '../rows/openRow.ts'
import { sha256 } from '../sha256.ts'
import type { Reader } from '../store.ts'
import type { Unit } from '../unit.ts'
import { refuseTooLarge } from './refuseTooLarge.ts'

type Readable = Extract<CsvReading, { ok: true }>

/** What a CSV file does to a platform's rows, as one commit; nothing is done in a dry run. What is unclear is left out and told. */
export async function importRows(
  desk: Desk,
  platformId: string,
  bytes: Uint8Array,
  query: ImportCsvQuery,
): Promise<CsvImport> {
  const read = readTable(bytes, query)
  if (query.dryRun) return desk.read(async (reader) => (await planRows(reader, platformId, read, query)).answer)
  return desk.write(async (unit) => {
    await platformOf(unit, platformId)
    const { plan, source, answer } = await planRows(unit, platformId, read, query)
    if (query.plan !== undefined && query.plan !== answer.planId)
      throw new Refusal('stale_revision', { current: answer })
    if (answer.departures.length > 0 && query.reason === undefined)
      throw new Refusal('override_reason_required', { issues: [{ code: 'required', path: ['reason'] }] })
    return { ...answer, items: await doPlan(unit, plan, source, { reason: query.reason ?? '', newId: desk.newId }) }
  })
}

function readTable(bytes: Uint8Array, { locale }: ImportCsvQuery): Readable {
  if (bytes.length > maxSourceBytes) throw new Refusal('source_too_large')
  const read = readCsv(bytes, locale)
  if (read.ok && read.rows.length > 0) return read
  if (read.ok || read.code === 'source_binary') throw new Refusal('not_a_table')
  throw refuseTooLarge(read)
}

async function planRows(reader: Reader, platformId: string, read: Readable, { clears }: ImportCsvQuery) {
  const record = await reader.get('platform', platformId)
  if (record === null) throw new Refusal('not_found')
  const source = await loadSource(reader, record)
  const { items: providers } = await reader.list('provider', {})
  const target = readPasteTarget(source, providers)
  const plan = planPaste(read, target, { start: 'named', clears })
  const named = new Set(plan.map(({ rowId }) => rowId))
  const { encoding, separator, hasHeader, issues } = read
  const answer: CsvImport = {
    encoding,
    separator,
    hasHeader,
    header: hasHeader ? issues.filter(({ row }) => row === 1) : [],
    lines: plan.map(({ changes, issues: found, ...line }) => ({
      ...line,
      changes: changes.map((change) =>
        change.field === 'names'
          ? { ...change, before: change.before && [...change.before], after: [...change.after] }
          : change,
      ),
      issues: [...found],
    })),
    absent: target.rows.filter(({ id }) => !named.has(id)).map(({ id, names }) => ({ rowId: id, names: [...names] })),
    departures: departures(plan, source),
    planId: await sha256(JSON.stringify(plan)),
    items: [],
  }
  return { plan, source, answer }
}

async function doPlan(
  unit: Unit,
  plan: readonly PlannedRow[],
  source: CharterSource,
  options: Parameters<typeof planOperations>[2],
) {
  const items: CsvImport['items'] = []
  for (const operation of planOperations(plan, source, options)) {
    const row = await doRowOperation(unit, source.platform.id, operation)
    // A row that is moved and changed is told once, as it then stands.
    if (items.at(-1)?.id === row.id) items.pop()
    items.push(row)
  }
  return items
}
