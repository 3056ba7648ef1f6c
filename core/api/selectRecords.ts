import { columnNames, columnOf, searchOf } from './columns.ts'
import { searchWords } from '#core/charter/searchKey.ts'
import type { AnyKind, ColumnValue, Holding, Query, Records } from './store.ts'

// Stored records are never changed in place, so what is computed from one is computed once, when it is first asked for.
const computed = new WeakMap<object, Map<string, ColumnValue>>()

/** What `read` gives for `record`, remembered under `name`. */
function once(record: object, name: string, read: () => ColumnValue): ColumnValue {
  let known = computed.get(record)
  if (known === undefined) {
    known = new Map()
    computed.set(record, known)
  }
  const value = known.get(name)
  if (value !== undefined) return value
  const fresh = read()
  known.set(name, fresh)
  return fresh
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

/** A condition on one column: its name, and whether a value there is wanted. */
type Condition = readonly [column: string, isMet: (value: ColumnValue) => boolean]

function conditionsOf({ where = {}, holds }: Query): Condition[] {
  const conditions = Object.entries(where).map(([column, wanted]): Condition => {
    if (!Array.isArray(wanted)) return [column, (value) => value === wanted]
    const listed = new Set<ColumnValue>(wanted)
    return [column, (value) => listed.has(value)]
  })
  if (holds === undefined) return conditions
  const isHeld = (value: ColumnValue) => holds.anyOf.some((held) => doesHold(String(value ?? ''), held))
  return [...conditions, [holds.column, isHeld]]
}

function doesHold(text: string, held: Holding): boolean {
  if (typeof held === 'string') return text.includes(held)
  return text.split('\n').some((line) => haveInOrder(`\n${line}\n`, held))
}

/** Whether the parts stand in `line` one after the other. The first place of each leaves the most to those that follow. */
function haveInOrder(line: string, parts: readonly string[]): boolean {
  let from = 0
  for (const part of parts) {
    const at = line.indexOf(part, from)
    if (at === -1) return false
    from = at + part.length
  }
  return true
}

/** Throws when `query` names a column that `kind` has not: a bug of the caller, the same in every store. */
export function checkQuery(kind: AnyKind, query: Query): void {
  const known = columnNames(kind)
  const sorted = (query.sort ?? []).map((sort) => sort.column)
  const named = [...Object.keys(query.where ?? {}), ...sorted, ...(query.holds ? [query.holds.column] : [])]
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
  const { deleted = 'living', sort = [], search = '', offset = 0, limit } = query
  const [words, conditions] = [searchWords(search), conditionsOf(query)]
  const valueIn = (record: Records[K], column: string) => once(record, column, () => columnOf(kind, record, column))
  const searchIn = (record: Records[K]) => String(once(record, 'search of it', () => searchOf(kind, record)))
  const found: Records[K][] = []
  for (const record of records) {
    if (deleted !== 'any' && (record.deletedAt !== null) !== (deleted === 'deleted')) continue
    if (!conditions.every(([column, isMet]) => isMet(columnOf(kind, record, column)))) continue
    if (words.length > 0 && !words.every((word) => searchIn(record).includes(word))) continue
    found.push(record)
  }
  found.sort((a, b) => {
    for (const { column, descending } of sort) {
      const order = compareValues(valueIn(a, column), valueIn(b, column))
      if (order !== 0) return descending === true ? -order : order
    }
    return compareText(a.id, b.id)
  })
  return { items: found.slice(offset, limit === undefined ? undefined : offset + limit), total: found.length }
}
