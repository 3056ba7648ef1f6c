import { columnNames, columnOf } from './columns.ts'
import { selectRecords } from './selectRecords.ts'
import type { AnyKind, ColumnValue, Query, Records } from './store.ts'

/** Columns that lead from a thing to what belongs to it: each is kept as an index, so that asking by one reads no other record. */
const indexable = ['platformId', 'ownerId', 'definitionId', 'templateId']

/** Records of one kind in memory, by id and by what they belong to. */
export class RecordTable<K extends AnyKind> {
  readonly #kind: K
  readonly #records = new Map<string, Records[K]>()
  readonly #indexes: ReadonlyMap<string, Map<ColumnValue, Set<Records[K]>>>

  constructor(kind: K) {
    this.#kind = kind
    const columns = columnNames(kind).filter((column) => indexable.includes(column))
    this.#indexes = new Map(columns.map((column) => [column, new Map<ColumnValue, Set<Records[K]>>()]))
  }

  get(id: string): Records[K] | undefined {
    return this.#records.get(id)
  }

  /** Keeps a record in the place of the one of that id; null takes it out. */
  put(id: string, record: Records[K] | null): void {
    const before = this.#records.get(id)
    for (const [column, index] of this.#indexes) {
      if (before !== undefined) index.get(columnOf(this.#kind, before, column))?.delete(before)
      if (record === null) continue
      const value = columnOf(this.#kind, record, column)
      const known = index.get(value)
      if (known === undefined) index.set(value, new Set([record]))
      else known.add(record)
    }
    if (record === null) this.#records.delete(id)
    else this.#records.set(id, record)
  }

  select(query: Query): { items: Records[K][]; total: number } {
    return selectRecords(this.#kind, this.#candidates(query), query)
  }

  /** The records among which those of `query` are: by id or by an index where it names one, otherwise all. */
  *#candidates({ where = {} }: Query): Iterable<Records[K]> {
    const wanted = ['id', ...this.#indexes.keys()].find((column) => where[column] !== undefined)
    if (wanted === undefined) return yield* this.#records.values()
    const index = this.#indexes.get(wanted)
    for (const value of new Set([where[wanted] ?? null].flat())) {
      if (index !== undefined) yield* index.get(value) ?? []
      else {
        const record = this.#records.get(String(value))
        if (record !== undefined) yield record
      }
    }
  }
}
