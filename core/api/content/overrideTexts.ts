import { carryOverTexts, changeTexts } from '#core/charter/edit/changeTexts.ts'
import { locales, type Locale, type Localized } from '#core/charter/locale.ts'
import type { Text, Texts } from '#core/charter/text.ts'
import { refuseField, Refusal } from '../refusal.ts'
import { isStale, type TextEdits } from '../texts.ts'

/**
 * Texts of what a platform says otherwise than the template (`shared`; null for what is the platform's own) after `edits`. A field
 * touched for the first time is taken over from the template whole, in all its languages.
 */
export function editContent<F extends string>(
  texts: Texts<F>,
  shared: Texts<F> | null,
  edits: TextEdits<F>,
  defaultLocale: Locale,
): Texts<F> {
  const after: Record<F, Localized<Text>> = { ...texts }
  // The keys of edits are fields.
  for (const field of Object.keys(edits) as F[]) {
    const isHeld = locales.some((locale) => texts[field][locale] !== undefined)
    const base = isHeld || shared === null ? texts[field] : carryOverTexts(shared[field])
    after[field] = changeTexts(base, edits[field] ?? {}, defaultLocale)
  }
  return after
}

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
