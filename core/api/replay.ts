import { canonicalJson } from './isSameValue.ts'
import { Refusal } from './refusal.ts'
import { sha256 } from './sha256.ts'
import type { Kind } from './store.ts'
import type { Unit } from './unit.ts'

/** The fingerprint of a request that makes something. */
export function fingerprintOf(request: unknown): Promise<string> {
  return sha256(canonicalJson(request))
}

/**
 * Whether the thing `id` was already made by the very same request, whose answer is then given again. Refuses the id when
 * something else was made under it; otherwise remembers the request.
 */
export async function isReplay(unit: Unit, kind: Kind, id: string, fingerprint: string): Promise<boolean> {
  const key = `${kind}.${id}`
  const creation = await unit.get('creation', key)
  if (creation?.fingerprint === fingerprint) return true
  if (creation !== null || (await unit.get(kind, id)) !== null) throw new Refusal('id_taken')
  unit.derive('creation', key, { id: key, deletedAt: null, fingerprint })
  return false
}
