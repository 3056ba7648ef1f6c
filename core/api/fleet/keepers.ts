import { cookieFields, type CookieField } from '#core/charter/cookieFacts.ts'
import type { DefinitionUser } from '#core/contract/problem.ts'
import { isSameValue } from '../isSameValue.ts'
import { usersOfRows } from '../shared/definitionUsers.ts'
import type { Change, Reader } from '../store.ts'

/**
 * The rows that point to a shared definition of which something changes, and keep their own word on just that: `overrides` are
 * those fields alone. A provider that changes is, to them, the provider of the definitions that name it.
 */
export async function keepers(reader: Reader, changes: readonly Change[]): Promise<DefinitionUser[]> {
  const changed = await changedFields(reader, changes)
  if (changed.size === 0) return []
  const users = await usersOfRows(reader, { definitionId: [...changed.keys()] })
  return users.flatMap(({ definitionId, user }) => {
    const fields = changed.get(definitionId ?? '')
    const overrides = user.overrides.filter((field) => fields?.has(field) === true)
    return overrides.length === 0 ? [] : [{ ...user, overrides }]
  })
}

/** Which fields of which definitions read otherwise after the changes. */
async function changedFields(reader: Reader, changes: readonly Change[]): Promise<Map<string, Set<CookieField>>> {
  const found = new Map<string, Set<CookieField>>()
  const add = (id: string, field: string): void => {
    const known = cookieFields.find((it) => it === field)
    if (known === undefined) return
    found.set(id, (found.get(id) ?? new Set()).add(known))
  }
  for (const { kind, id, before, after } of changes) {
    if (kind === 'text' && after.ownerKind === 'definition') add(after.ownerId, after.field)
    if (kind === 'definition' && before !== null)
      for (const field of cookieFields)
        if (field in after.facts && !isSameValue(factOf(before.facts, field), factOf(after.facts, field)))
          add(id, field)
    if (kind === 'provider' && !isSameValue(before?.names, after.names)) {
      const { items } = await reader.list('definition', { where: { providerId: id } })
      for (const definition of items) add(definition.id, 'providerId')
    }
  }
  return found
}

function factOf(facts: object, field: CookieField): unknown {
  return Object.entries(facts).find(([key]) => key === field)?.[1]
}
