import type { CharterDocument } from './charterDocument.ts'
import { renderCharter, saysItsDate } from './renderCharter.ts'
import { missingTexts, type MissingText, type Resolution } from './resolution.ts'

export type FinalRendering =
  | { readonly ok: true; readonly document: CharterDocument }
  | { readonly ok: false; readonly code: 'missing_texts'; readonly missing: readonly MissingText[] }
  /** A text holds `{date}`, and no date was given. */
  | { readonly ok: false; readonly code: 'date_required' }

/** Lays out a charter for visitors; refused, with the list, while a text is missing. `date`: ISO date of the page. */
export function renderFinal(resolution: Resolution, { date }: { date: string | null }): FinalRendering {
  const missing = missingTexts(resolution)
  if (missing.length > 0) return { ok: false, code: 'missing_texts', missing }
  if (date === null && saysItsDate(resolution.charter)) return { ok: false, code: 'date_required' }
  return { ok: true, document: renderCharter(resolution.charter, { date }) }
}
