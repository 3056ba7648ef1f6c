import type { CharterSource } from './charterSource.ts'
import type { CookieFacts } from './cookieFacts.ts'
import { effectiveFacts } from './cookieRow.ts'

/** What is kept of a cookie and printed on no page. */
export const registerFields = [
  'party',
  'storage',
  'host',
  'exemption',
] as const satisfies readonly (keyof CookieFacts)[]
export type RegisterField = (typeof registerFields)[number]

/** A fact that is kept otherwise; null: nobody has said. `names` as the row has them afterwards. */
export interface RegisterChange {
  readonly rowId: string
  readonly names: readonly string[]
  readonly field: RegisterField
  readonly before: string | null
  readonly after: string | null
}

/**
 * What is kept otherwise of the cookies of one platform, of those that are there before and after, whether a row says it or its
 * shared definition. Beside `comparePages`: together they are all that can be seen of a change.
 */
export function compareRegister(before: CharterSource, after: CharterSource): RegisterChange[] {
  const earlier = factsById(before)
  return [...factsById(after)].flatMap(([rowId, facts]) => {
    const were = earlier.get(rowId)
    if (were === undefined) return []
    return registerFields
      .filter((field) => were[field] !== facts[field])
      .map((field) => ({
        rowId,
        names: facts.names.map(({ value }) => value),
        field,
        before: were[field],
        after: facts[field],
      }))
  })
}

/** In the order of the page. */
function factsById({ rows, definitions }: CharterSource): Map<string, CookieFacts> {
  const known = new Map(definitions.map((definition) => [definition.id, definition]))
  return new Map(rows.map((row) => [row.id, effectiveFacts(row, known.get(row.definitionId ?? '') ?? null)]))
}
