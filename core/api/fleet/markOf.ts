import { canonicalJson } from '../isSameValue.ts'
import { completeDefinitions } from '../loadThings.ts'
import { sha256 } from '../sha256.ts'
import type { Unit } from '../unit.ts'

/**
 * Stands for everything a unit of work would write, whenever that is, and for the shared definitions that its rows follow: two
 * that would show the same pages have the same mark.
 */
export async function markOf(unit: Unit): Promise<string> {
  const changes = unit.changes()
  const followed = changes.flatMap(({ kind, after }) =>
    kind === 'row' && after.definitionId !== null ? [after.definitionId] : [],
  )
  // One that comes with the change is among what would be written, and has no other past.
  const made = new Set(
    changes.flatMap(({ kind, id, before }) => (kind === 'definition' && before === null ? [id] : [])),
  )
  const where = { id: [...new Set(followed)].filter((id) => !made.has(id)).sort() }
  const { items } = await unit.list('definition', { where, deleted: 'any' })
  const written = changes.map(({ kind, id, after: { createdAt: _, updatedAt: __, deletedAt, ...after } }) => ({
    kind,
    id,
    after,
    isDeleted: deletedAt !== null,
  }))
  return sha256(canonicalJson({ written, definitions: await completeDefinitions(unit, items) }))
}
