import { changeContent, isHeld, type ContentEdits } from '#core/charter/edit/changeContent.ts'
import type { TextEdit } from '#core/charter/edit/changeTexts.ts'
import type { Locale } from '#core/charter/locale.ts'
import type { Texts } from '#core/charter/text.ts'
import { refuseField, Refusal } from '../refusal.ts'
import type { Reader, TextOwner } from '../store.ts'
import { isStale, type TextEdits } from '../texts.ts'
import { readSources } from '../textSources.ts'
import type { Unit } from '../unit.ts'

/** Refuses text edits made beside other revisions than the thing's. */
export function refuseStaleTexts<F extends string>(thing: { texts: Texts<F> }, edits: TextEdits<F> | undefined): void {
  if (isStale(thing.texts, edits)) throw new Refusal('stale_revision', { current: thing })
}

interface Shown<F extends string> {
  readonly kind: TextOwner
  readonly id: string
  readonly texts: Texts<F>
}

/** Texts of a section or category after edits, each made from the source that was shown: the platform's own, or the template's. */
export async function editContent<F extends string>(
  reader: Reader,
  own: Shown<F>,
  shared: Shown<F> | null,
  edits: ContentEdits<F>,
  defaultLocale: Locale,
): Promise<Texts<F>> {
  const shownOf = (field: F) => {
    const { kind, id, texts } = shared === null || isHeld(own.texts[field]) ? own : shared
    return { ownerKind: kind, ownerId: id, texts: texts[field] }
  }
  const told = await readSources<F, TextEdit>(reader, edits, shownOf, defaultLocale)
  return changeContent(own.texts, shared?.texts ?? null, told, defaultLocale)
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
