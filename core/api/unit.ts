import { isSameValue } from './isSameValue.ts'
import { RecordTable } from './recordTable.ts'
import { compareText, selectRecords } from './selectRecords.ts'
import type { AnyKind, Change, Derivation, DerivedKind, Kind, Query, Reader, Records, StoredRecords } from './store.ts'

type Fields<K extends Kind> = Omit<StoredRecords[K], 'revision' | 'createdAt' | 'updatedAt' | 'deletedAt'>

/** Ids of what was changed, made or taken out, and what is there of it now. */
interface Pending<K extends AnyKind> {
  readonly touched: Set<string>
  readonly present: RecordTable<K>
}

/**
 * What one write has read and changed so far. Reads see its own changes. Whatever happens to a thing within it, the thing
 * takes one revision.
 */
export class Unit implements Reader {
  /** The moment of the write: every date it leaves is this one. */
  readonly at: string
  /** Id of the commit that the write will be, if it changes anything. */
  readonly commitId: string
  readonly #base: Reader
  readonly #changes = new Map<string, Change>()
  readonly #derived = new Map<string, Derivation>()
  /** The same, by kind, as reads need them. */
  readonly #pending = new Map<AnyKind, Pending<AnyKind>>()
  /** What the store answered: nothing else is written while this unit is, so it answers the same again. */
  readonly #known = new Map<string, Promise<unknown>>()

  constructor(base: Reader, at: string, commitId: string) {
    this.commitId = commitId
    this.#base = base
    this.at = at
  }

  /** Those of before this write. */
  revisions<K extends Kind>(kind: K, id: string): Promise<StoredRecords[K][]> {
    return this.#base.revisions(kind, id)
  }

  commit(id: string): ReturnType<Reader['commit']> {
    return this.#base.commit(id)
  }

  commits(query: Parameters<Reader['commits']>[0]): ReturnType<Reader['commits']> {
    return this.#base.commits(query)
  }

  async get<K extends AnyKind>(kind: K, id: string): Promise<Records[K] | null> {
    const pending = this.#pendingOf(kind)
    if (pending.touched.has(id)) return pending.present.get(id) ?? null
    return this.#once(`get/${kind}/${id}`, () => this.#base.get(kind, id))
  }

  async list<K extends AnyKind>(kind: K, query: Query): Promise<{ items: Records[K][]; total: number }> {
    const pending = this.#pendingOf(kind)
    const ask = (asked: Query) =>
      this.#once(`list/${kind}/${JSON.stringify(asked)}`, () => this.#base.list(kind, asked))
    if (pending.touched.size === 0) return ask(query)
    const { offset: _, limit: __, ...whole } = query
    const stored = await ask(whole)
    const untouched = stored.items.filter((record) => !pending.touched.has(record.id))
    if (untouched.length === 0) return pending.present.select(query)
    return selectRecords(kind, [...untouched, ...pending.present.select(whole).items], query)
  }

  /** Makes a thing at revision 1, or at `revision` for a text that begins later. */
  create<K extends Kind>(kind: K, fields: Fields<K>, revision = 1): StoredRecords[K] {
    const dates = { revision, createdAt: this.at, updatedAt: this.at, deletedAt: null }
    // Fields and dates together are the record; the compiler cannot add them up for a K it does not know.
    const after = { ...fields, ...dates } as unknown as StoredRecords[K]
    this.#put(kind, null, after)
    return after
  }

  /**
   * Changes a thing as last read in this unit. `patch` may bring it back or delete it by `deletedAt`, and takes out a field that need
   * not be there by `undefined`.
   */
  change<K extends Kind>(kind: K, record: StoredRecords[K], patch: Partial<StoredRecords[K]>): StoredRecords[K] {
    const pending = this.#changes.get(keyOf(kind, record.id))
    // As in get: what is kept under the key is of that kind.
    const before = pending === undefined ? record : (pending.before as StoredRecords[K] | null)
    const merged = { ...record, ...patch, revision: record.revision, updatedAt: record.updatedAt }
    // Without what is taken out it is still a record: only what it can be without is given as undefined.
    const wanted = Object.fromEntries(Object.entries(merged).filter(([, it]) => it !== undefined)) as StoredRecords[K]
    if (isSameValue(wanted, record)) return record
    const revision = Math.max(patch.revision ?? 0, before === null ? record.revision : before.revision + 1)
    const after: StoredRecords[K] = { ...wanted, revision, updatedAt: this.at }
    this.#put(kind, before, after)
    return after
  }

  /** Gives a thing its next revision because something that belongs to it has changed. */
  touch<K extends Kind>(kind: K, record: StoredRecords[K]): StoredRecords[K] {
    if (this.#changes.has(keyOf(kind, record.id))) return record
    const after: StoredRecords[K] = { ...record, revision: record.revision + 1, updatedAt: this.at }
    this.#put(kind, record, after)
    return after
  }

  /** Keeps a derived record, or takes it out. */
  derive<K extends DerivedKind>(kind: K, id: string, value: Records[K] | null): void {
    // One kind, one value of that kind: the union's correlation is lost on a generic K.
    this.#derived.set(keyOf(kind, id), { kind, id, value } as unknown as Derivation)
    this.#keep(kind, id, value)
  }

  /** Everything changed so far, in the order of the first change of each thing. */
  changes(): Change[] {
    return [...this.#changes.values()]
  }

  derived(): Derivation[] {
    return [...this.#derived.values()].sort((a, b) => compareText(a.id, b.id))
  }

  #put<K extends Kind>(kind: K, before: StoredRecords[K] | null, after: StoredRecords[K]): void {
    // As in derive.
    this.#changes.set(keyOf(kind, after.id), { kind, id: after.id, before, after } as unknown as Change)
    this.#keep<AnyKind>(kind, after.id, after)
  }

  #keep<K extends AnyKind>(kind: K, id: string, value: Records[K] | null): void {
    const { touched, present } = this.#pendingOf(kind)
    touched.add(id)
    present.put(id, value)
  }

  #pendingOf<K extends AnyKind>(kind: K): Pending<K> {
    const found = this.#pending.get(kind) ?? { touched: new Set<string>(), present: new RecordTable<AnyKind>(kind) }
    this.#pending.set(kind, found)
    // Only records of this kind are ever kept under it.
    return found as unknown as Pending<K>
  }

  #once<T>(question: string, ask: () => Promise<T>): Promise<T> {
    const known = this.#known.get(question) ?? ask()
    this.#known.set(question, known)
    // One question has one type of answer.
    return known as Promise<T>
  }
}

function keyOf(kind: AnyKind, id: string): string {
  return `${kind}/${id}`
}
