import type { CharterSource } from '../charterSource.ts'
import type { CookieFacts, CookieField, CookieTextField } from '../cookieFacts.ts'
import { cookieName } from '../cookieName.ts'
import { fieldOrigin, type CookieRow } from '../cookieRow.ts'
import type { Locale } from '../locale.ts'
import { unknownRetention } from '../retention.ts'
import type { PasteChange, PlannedRow } from './planPaste.ts'

/** A wording as a write brings it: beside which revision of the row's own text it was read, null where the row has none. */
interface Wording {
  readonly value: string
  readonly revision: number | null
}
type Wordings = { [F in CookieTextField]?: { [L in Locale]?: Wording } }
interface Change {
  revision: number
  facts?: Partial<CookieFacts>
  texts?: Wordings
  overrides?: { [F in CookieField]?: { reason: string } }
}

/** What is to be done to one row, as the API takes it in a batch. */
export type PlanOperation =
  | {
      do: 'create'
      row: { id: string; categoryId: string; facts: CookieFacts; texts: Wordings }
    }
  | { do: 'change'; id: string; row: Change }
  | { do: 'move'; id: string; row: { revision: number; categoryId: string } }

interface Options {
  /** Why shared values are departed from; see {@link departures}. */
  readonly reason: string
  readonly newId: () => string
}

/** The inherited fields that the plan would say otherwise than their shared definition: each needs a reason. */
export function departures(
  plan: readonly PlannedRow[],
  source: CharterSource,
): { rowId: string; field: CookieField }[] {
  const rows = new Map(source.rows.map((row) => [row.id, row]))
  return plan.flatMap(({ rowId, state, changes }) => {
    const row = rowId === null ? undefined : rows.get(rowId)
    if (row === undefined || state !== 'changed') return []
    return [...new Set(changes.flatMap(fieldOf))]
      .filter((field) => fieldOrigin(row, field) === 'inherited')
      .map((field) => ({ rowId: row.id, field }))
  })
}

/** The plan as a batch of the API: what is unclear is left out, what stays as it is needs nothing. */
export function planOperations(
  plan: readonly PlannedRow[],
  source: CharterSource,
  { reason, newId }: Options,
): PlanOperation[] {
  const rows = new Map(source.rows.map((row) => [row.id, row]))
  return plan.flatMap(({ state, rowId, changes }): PlanOperation[] => {
    const row = rowId === null ? undefined : rows.get(rowId)
    if (state === 'added') return [createOperation(changes, newId())]
    return state === 'changed' && row !== undefined ? changeOperations(row, changes, reason) : []
  })
}

function createOperation(changes: readonly PasteChange[], id: string): PlanOperation {
  const category = changes.find((change) => change.field === 'categoryId')
  const facts = factsOf(changes)
  if (category === undefined || facts.providerId === undefined || facts.names === undefined)
    throw new Error('a row is only added where its category, provider and names are clear')
  const { providerId, names, retention = unknownRetention } = facts
  const unsaid = { party: null, storage: null, host: null, exemption: null }
  const row = {
    id,
    categoryId: category.after,
    facts: { providerId, names, retention, ...unsaid },
    texts: textsOf(changes, null),
  }
  return { do: 'create', row }
}

function changeOperations(row: CookieRow, changes: readonly PasteChange[], reason: string): PlanOperation[] {
  const category = changes.find((change) => change.field === 'categoryId')
  const fields = [...new Set(changes.flatMap(fieldOf))]
  // Whatever happens to a row within one write, it takes one revision: the first operation brings it, the next one finds it.
  const revision = category === undefined ? row.revision : row.revision + 1
  const departing = fields.filter((field) => fieldOrigin(row, field) === 'inherited')
  const [facts, texts] = [factsOf(changes), textsOf(changes, row)]
  const change: Change = {
    revision,
    ...(Object.keys(facts).length > 0 && { facts }),
    ...(Object.keys(texts).length > 0 && { texts }),
    ...(departing.length > 0 && { overrides: Object.fromEntries(departing.map((field) => [field, { reason }])) }),
  }
  const operations: PlanOperation[] = []
  if (category !== undefined)
    operations.push({ do: 'move', id: row.id, row: { revision: row.revision, categoryId: category.after } })
  if (fields.length > 0) operations.push({ do: 'change', id: row.id, row: change })
  return operations
}

function fieldOf(change: PasteChange): CookieField[] {
  return change.field === 'categoryId' ? [] : [change.field]
}

function factsOf(changes: readonly PasteChange[]): Partial<CookieFacts> {
  const facts: Partial<CookieFacts> = {}
  for (const change of changes) {
    if (change.field === 'providerId') facts.providerId = change.after
    if (change.field === 'names') facts.names = change.after.map(cookieName)
    if (change.field === 'retention') facts.retention = change.after
  }
  return facts
}

function textsOf(changes: readonly PasteChange[], row: CookieRow | null): Wordings {
  const texts: Wordings = {}
  for (const change of changes) {
    if (!('locale' in change)) continue
    const { field, locale, after } = change
    const revision = row?.texts[field][locale]?.revision ?? null
    texts[field] = { ...texts[field], [locale]: { value: after ?? '', revision } }
  }
  return texts
}
