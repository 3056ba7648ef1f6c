import type { CookieRow } from '#core/charter/cookieRow.ts'
import { announce } from '#src/lib/announce.ts'
import { showToast } from '#src/ui/toasts.ts'
import type { RowContext } from './rowContext.ts'

/**
 * Sends what is typed in these rows, before something is done to all of them. Whether all of it went: a row of which something
 * cannot be sent is named, and nothing should be done.
 */
export async function sendTyped(rows: readonly CookieRow[], { now, labelOf }: RowContext): Promise<boolean> {
  const { edits, t } = now()
  for (const { id } of rows) await edits.save(id)
  const isSettled = (kind: string | undefined) => kind === undefined || kind === 'clean' || kind === 'saved'
  const kept = rows.find(({ id }) => !isSettled(edits.read(id)?.status.kind))
  if (kept === undefined) return true
  const text = t('said.unsentStays', { names: labelOf(kept) })
  announce(text, 'assertive')
  showToast({ text, tone: 'block' })
  return false
}
