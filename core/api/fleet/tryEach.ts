import { cookieFields, type CookieField } from '#core/charter/cookieFacts.ts'
import type { RefusedRow } from '#core/contract/problem.ts'
import { asOperation } from '../operations.ts'
import { Refusal } from '../refusal.ts'
import type { Reader } from '../store.ts'
import type { Unit } from '../unit.ts'

/**
 * Tries everything on every row. Should rows be refused, all of them are told at once, under the code of the first: whoever asked
 * need not find them one after the other.
 */
export async function tryEach<Ref extends { id: string }, T>(
  unit: Unit,
  refs: readonly Ref[],
  attempt: (ref: Ref) => Promise<T>,
): Promise<T[]> {
  const done: T[] = []
  const refused: { id: string; refusal: Refusal }[] = []
  for (const [index, ref] of refs.entries()) {
    try {
      done.push(await asOperation({ list: 'rows', index }, attempt(ref)))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused.push({ id: ref.id, refusal: error })
    }
  }
  const [first] = refused
  if (first === undefined) return done
  throw new Refusal(first.refusal.code, { ...first.refusal.details, refused: await tellRefused(unit, refused) })
}

async function tellRefused(
  reader: Reader,
  refused: readonly { id: string; refusal: Refusal }[],
): Promise<RefusedRow[]> {
  const where = { id: refused.map(({ id }) => id) }
  const { items: rows } = await reader.list('row', { where, deleted: 'any' })
  const { items: summaries } = await reader.list('rowSummary', { where, deleted: 'any' })
  const revisions = new Map(rows.map(({ id, revision }) => [id, revision]))
  const known = new Map(summaries.map((summary) => [summary.id, summary]))
  return refused.map(({ id, refusal: { code, details } }) => ({
    rowId: id,
    names: [...(known.get(id)?.names ?? [])],
    platformName: known.get(id)?.platformName ?? {},
    code,
    fields: (details.issues ?? []).flatMap(({ path }) => fieldsIn(path)),
    revision: revisions.get(id) ?? null,
  }))
}

function fieldsIn(path: readonly (string | number)[]): CookieField[] {
  return cookieFields.filter((field) => path.includes(field))
}
