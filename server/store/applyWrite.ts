import type { Kysely } from 'kysely'
import { columnsOf, searchOf } from '#core/api/columns.ts'
import type { AnyKind, Change, Commit, Derivation, Records, Written } from '#core/api/store.ts'
import { sqlName, tableNames, type RecordTable, type Tables } from './tables.ts'

/** How many rows one statement inserts: as many as matters for speed, far below any limit on parameters. */
const batchSize = 100

/** `record` as a row of its table. */
function rowOf<K extends AnyKind>(kind: K, record: Records[K]): RecordTable {
  const columns = Object.fromEntries(
    Object.entries(columnsOf(kind, record)).map(([column, value]) => [sqlName(column), value]),
  )
  return {
    ...columns,
    id: record.id,
    deleted_at: record.deletedAt,
    search: searchOf(kind, record),
    data: JSON.stringify(record),
  }
}

/** What a change leaves, as a row of its table. */
function changedRow({ kind, after }: Change): RecordTable {
  return { ...rowOf(kind, after), revision: after.revision }
}

/** Every record table has the columns the store speaks of, so one name stands for all in the types. */
const tableOf = (kind: AnyKind) => tableNames[kind] as (typeof tableNames)['row']

async function insertAll<T extends keyof Tables>(
  rows: readonly Tables[T][],
  insert: (batch: Tables[T][]) => { execute(): Promise<unknown> },
): Promise<void> {
  for (let from = 0; from < rows.length; from += batchSize) await insert(rows.slice(from, from + batchSize)).execute()
}

async function updateRecord(db: Kysely<Tables>, change: Change): Promise<void> {
  const { kind, id, before } = change
  const updated = await db
    .updateTable(tableOf(kind))
    .set(changedRow(change))
    .where('id', '=', id)
    .where('revision', '=', before?.revision ?? 0)
    .executeTakeFirst()
  if (updated.numUpdatedRows !== 1n) throw new Error(`${kind} ${id} is not at revision ${before?.revision ?? 'none'}`)
}

async function applyChanges(db: Kysely<Tables>, changes: readonly Change[]): Promise<void> {
  const made = changes.filter((change) => change.before === null)
  // What a change frees (a slug, a host) may be taken by something made in the same commit, so changes come first.
  for (const change of changes) if (change.before !== null) await updateRecord(db, change)
  for (const [kind, ofKind] of Map.groupBy(made, (change) => change.kind)) {
    const rows = ofKind.map(changedRow)
    await insertAll<'cookie_rows'>(rows, (batch) => db.insertInto(tableOf(kind)).values(batch))
  }
}

async function appendToLog(db: Kysely<Tables>, commit: Commit): Promise<void> {
  const { sequence } = await db
    .insertInto('commits')
    .values({
      id: commit.id,
      actor: commit.actor,
      request_id: commit.requestId,
      at: commit.at,
      platform_ids: JSON.stringify(commit.platformIds),
      undoes: commit.undoes,
    })
    .returning('sequence')
    .executeTakeFirstOrThrow()
  const changes = commit.changes.map(({ kind, id, before, after }, number) => ({
    sequence,
    number,
    kind,
    record_id: id,
    revision: after.revision,
    before: before === null ? null : JSON.stringify(before),
    after: JSON.stringify(after),
  }))
  await insertAll<'changes'>(changes, (batch) => db.insertInto('changes').values(batch))
  const platforms = [...new Set(commit.platformIds)].map((platformId) => ({ sequence, platform_id: platformId }))
  await insertAll<'commit_platforms'>(platforms, (batch) => db.insertInto('commit_platforms').values(batch))
}

async function keepDerived(db: Kysely<Tables>, derived: readonly Derivation[]): Promise<void> {
  for (const [kind, ofKind] of Map.groupBy(derived, (derivation) => derivation.kind)) {
    // The last word on an id counts, as it would if they were kept one after the other.
    const byId = new Map(ofKind.map((derivation) => [derivation.id, derivation]))
    const gone = [...byId.values()].filter((derivation) => derivation.value === null)
    for (const { id } of gone) await db.deleteFrom(tableOf(kind)).where('id', '=', id).execute()
    const rows = [...byId.values()].flatMap((it) => (it.value === null ? [] : [rowOf(it.kind, it.value)]))
    await insertAll<'cookie_rows'>(rows, (batch) => db.replaceInto(tableOf(kind)).values(batch))
  }
}

/** Writes all of `written` through `db`, which stands within a transaction; throws when a change does not fit what is stored. */
export async function applyWrite(db: Kysely<Tables>, written: Written<unknown>): Promise<void> {
  if (written.commit !== null) {
    await applyChanges(db, written.commit.changes)
    await appendToLog(db, written.commit)
  }
  await keepDerived(db, written.derived ?? [])
}
