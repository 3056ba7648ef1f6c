import { sql, type Expression, type Kysely, type Selectable, type SqlBool } from 'kysely'
import { searchWords } from '#core/charter/searchKey.ts'
import { checkQuery } from '#core/api/selectRecords.ts'
import type { AnyKind, Change, ColumnValue, Commit, Query, Reader, Records } from '#core/api/store.ts'
import { holdsAny } from './holdsAny.ts'
import { sqlName, tableNames, type Tables } from './tables.ts'

/** A column by its name in columns.ts, in the table at hand. */
const ref = (column: string) => sql.ref<ColumnValue>(sqlName(column))

/** `column` is one of `wanted`. The values travel as one JSON parameter: no limit on their number, one compiled statement. */
function isOneOf(column: string, wanted: readonly ColumnValue[]): Expression<SqlBool> {
  const some = wanted.filter((value) => value !== null)
  const isListed = sql<SqlBool>`${ref(column)} in (select value from json_each(${JSON.stringify(some)}))`
  return some.length === wanted.length ? isListed : sql<SqlBool>`(${isListed} or ${ref(column)} is null)`
}

function isWanted(column: string, wanted: ColumnValue | readonly ColumnValue[]): Expression<SqlBool> {
  if (Array.isArray(wanted)) return isOneOf(column, wanted)
  return wanted === null ? sql<SqlBool>`${ref(column)} is null` : sql<SqlBool>`${ref(column)} = ${wanted}`
}

/** All of `query` but its order and its page, as one condition. */
function conditionOf({ where = {}, holds, search = '', deleted = 'living' }: Query): Expression<SqlBool> {
  const conditions = Object.entries(where).map(([column, wanted]) => isWanted(column, wanted))
  if (deleted !== 'any') {
    conditions.unshift(deleted === 'living' ? sql<SqlBool>`deleted_at is null` : sql<SqlBool>`deleted_at is not null`)
  }
  if (holds !== undefined) conditions.push(holdsAny(holds.column, holds.anyOf))
  for (const word of searchWords(search)) conditions.push(sql<SqlBool>`instr(search, ${word}) > 0`)
  return conditions.length === 0 ? sql<SqlBool>`true` : sql.join<SqlBool>(conditions, sql` and `)
}

/** Null comes first (and last when descending) by SQLite's own rule; PostgreSQL would have to be told. */
function orderOf(query: Query): Expression<unknown> {
  const keys = (query.sort ?? []).map((sort) =>
    sort.descending === true ? sql`${ref(sort.column)} desc` : ref(sort.column),
  )
  return sql.join([...keys, sql`id`])
}

async function listRecords<K extends AnyKind>(
  db: Kysely<Tables>,
  kind: K,
  query: Query,
): Promise<{ items: Records[K][]; total: number }> {
  checkQuery(kind, query)
  const table = sql.table(tableNames[kind])
  const condition = conditionOf(query)
  const order = orderOf(query)
  // The page is found on the columns alone; only its records are read whole, in the same order.
  const page = sql<{ data: string }>`with page as (
      select id from ${table} where ${condition}
      order by ${order} limit ${query.limit ?? -1} offset ${query.offset ?? 0}
    )
    select data from page join ${table} using (id) order by ${order}`
  const { rows } = await page.execute(db)
  const items = rows.map((row) => parseRecord<Records[K]>(row.data))
  const isWhole = query.limit === undefined && (query.offset ?? 0) === 0
  if (isWhole) return { items, total: items.length }
  const counted = await sql<{
    total: number | string
  }>`select count(*) as total from ${table} where ${condition}`.execute(db)
  return { items, total: Number(counted.rows[0]?.total ?? 0) }
}

// What the store wrote is what it reads: the schemas judged it when it came in.
const parseRecord = <T>(data: string): T => JSON.parse(data) as T

/** The commits of these rows of the log, each with its changes in order. */
async function readCommits(db: Kysely<Tables>, found: readonly Selectable<Tables['commits']>[]): Promise<Commit[]> {
  const changes = await db
    .selectFrom('changes')
    .select(['sequence', 'kind', 'record_id', 'before', 'after'])
    .where(
      isOneOf(
        'sequence',
        found.map((commit) => commit.sequence),
      ),
    )
    .orderBy('sequence')
    .orderBy('number')
    .execute()
  const bySequence = Map.groupBy(changes, (change) => change.sequence)
  return found.map((commit) => ({
    id: commit.id,
    actor: commit.actor,
    requestId: commit.request_id,
    at: commit.at,
    platformIds: parseRecord<string[]>(commit.platform_ids),
    undoes: commit.undoes,
    changes: (bySequence.get(commit.sequence) ?? []).map(
      ({ kind, record_id: id, before, after }) =>
        // The kind and its records were written together from one change.
        ({ kind, id, before: before === null ? null : parseRecord(before), after: parseRecord(after) }) as Change,
    ),
  }))
}

/** Reads through `db`; consistent when it stands within a transaction. */
export function readerOf(db: Kysely<Tables>): Reader {
  return {
    async get(kind, id) {
      const found = await sql<{
        data: string
      }>`select data from ${sql.table(tableNames[kind])} where id = ${id}`.execute(db)
      const row = found.rows[0]
      return row === undefined ? null : parseRecord(row.data)
    },
    list: (kind, query) => listRecords(db, kind, query),
    async revisions(kind, id) {
      const found = await db
        .selectFrom('changes')
        .select('after')
        .where('kind', '=', kind)
        .where('record_id', '=', id)
        .orderBy('revision', 'desc')
        .execute()
      return found.map((change) => parseRecord(change.after))
    },
    async commit(id) {
      const found = await db.selectFrom('commits').selectAll().where('id', '=', id).execute()
      return (await readCommits(db, found))[0] ?? null
    },
    async commits({ platformId, offset = 0, limit = -1 }) {
      let log = db.selectFrom('commits')
      if (platformId !== undefined) {
        const touching = db.selectFrom('commit_platforms').select('sequence').where('platform_id', '=', platformId)
        log = log.where('sequence', 'in', touching)
      }
      const page = await log.selectAll().orderBy('sequence', 'desc').limit(limit).offset(offset).execute()
      const { total } = await log
        .select((it) => it.fn.countAll<number | string>().as('total'))
        .executeTakeFirstOrThrow()
      return { items: await readCommits(db, page), total: Number(total) }
    },
  }
}
