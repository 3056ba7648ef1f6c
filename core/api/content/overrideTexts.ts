import type { Texts } from '#core/charter/text.ts'
import { refuseField, Refusal } from '../refusal.ts'
import { isStale, type TextEdits } from '../texts.ts'
import type { Unit } from '../unit.ts'

/** Refuses text edits made beside other revisions than the thing's. */
export function refuseStaleTexts<F extends string>(thing: { texts: Texts<F> }, edits: TextEdits<F> | undefined): void {
  if (isStale(thing.texts, edits)) throw new Refusal('stale_revision', { current: thing })
}

/** Refuses to differ from the template without saying why. */
export function refuseUnexplained(sharedId: string | null, reason: string | null): void {
  if (sharedId === null || reason !== null) return
  throw new Refusal('override_reason_required', { issues: [{ code: 'required', path: ['reason'] }] })
}

/** Refuses a place for what stands where the template's stands. */
export function refusePlace(sharedId: string | null, place: { before?: unknown; after?: unknown }): void {
  if (sharedId === null) return
  const named = place.before !== undefined ? 'before' : place.after !== undefined ? 'after' : null
  if (named !== null) throw refuseField('invalid_value', named)
}

/** Refuses a second word of a platform on the same thing of the template. */
export async function refuseSecondOverride(
  unit: Unit,
  kind: 'platformSection' | 'platformCategory',
  where: Record<string, string>,
): Promise<void> {
  const { total } = await unit.list(kind, { where, limit: 1 })
  if (total > 0) throw new Refusal('override_exists')
}
