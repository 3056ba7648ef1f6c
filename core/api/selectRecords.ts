import { columnNames, columnsOf } from './columns.ts'
import { searchWords } from './searchKey.ts'
import type { AnyKind, ColumnValue, Query, Records } from './store.ts'

interface Candidate<K extends AnyKind> {
  record: Records[K]
  search: string
  values: Record<string, ColumnValue>
}

// Stored records are never changed in place, so what is computed from one is computed once.
const candidates = new WeakMap<object, { search: string; values: Record<string, ColumnValue> }>()

function candidateOf<K extends AnyKind>(kind: K, record: Records[K]): Candidate<K> {
  let known = candidates.get(record)
  if (known === undefined) {
    known = columnsOf(kind, record)
    candidates.set(record, known)
  }
  return { record, ...known }
}

/** Order of two texts by code point, as SQLite's and PostgreSQL's binary collations have it (JavaScript's is by code unit). */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let index = 0; index < length; index += 1) {
    const [left, right] = [a.charCodeAt(index), b.charCodeAt(index)]
    // Where they differ, a surrogate stands for a code point above all others of its length.
    if (left !== right) return surrogateLast(left) - surrogateLast(right)
  }
  return a.length - b.length
}

function surrogateLast(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x1_0000 : unit
}

/** Order of two column values: null first, then numbers, then texts. */
function compareValues(a: ColumnValue, b: ColumnValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b)
  const rank = (value: ColumnValue): number => (value === null ? 0 : typeof value === 'number' ? 1 : 2)
  return rank(a) - rank(b)
}

function isWanted<K extends AnyKind>(candidate: Candidate<K>, query: Query, words: readonly string[]): boolean {
  const { deleted = 'living', where = {} } = query
  if (deleted !== 'any' && (candidate.record.deletedAt !== null) !== (deleted === 'deleted')) return false
  for (const [column, wanted] of Object.entries(where)) {
    const value = candidate.values[column] ?? null
    const isMet = Array.isArray(wanted) ? wanted.includes(value) : wanted === value
    if (!isMet) return false
  }
  return words.every((word) => candidate.search.includes(word))
}

/** Throws when `query` names a column that `kind` has not: a bug of the caller, the same in every store. */
export function checkQuery(kind: AnyKind, query: Query): void {
  const known = columnNames(kind)
  const named = [...Object.keys(query.where ?? {}), ...(query.sort ?? []).map((sort) => sort.column)]
  const unknown = named.find((column) => !known.includes(column))
  if (unknown !== undefined) throw new Error(`${kind} has no column ${unknown}`)
}

/** What a store answers to `query` when it holds `records`: the reference for every store. */
export function selectRecords<K extends AnyKind>(
  kind: K,
  records: Iterable<Records[K]>,
  query: Query,
): { items: Records[K][]; total: number } {
  checkQuery(kind, query)
  const words = searchWords(query.search ?? '')
  const found: Candidate<K>[] = []
  for (const record of records) {
    const candidate = candidateOf(kind, record)
    if (isWanted(candidate, query, words)) found.push(candidate)
  }
  found.sort((a, b) => {
    for (const { column, descending } of query.sort ?? []) {
      const order = compareValues(a.values[column] ?? null, b.values[column] ?? null)
      if (order !== 0) return descending === true ? -order : order
    }
    return compareText(a.record.id, b.record.id)
  })
  const from = query.offset ?? 0
  const items = found.slice(from, query.limit === undefined ? undefined : from + query.limit)
  return { items: items.map((candidate) => candidate.record), total: found.length }
}
