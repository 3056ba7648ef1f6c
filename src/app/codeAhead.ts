import { fetchCode } from '#src/lib/fetchCode.ts'
import { loadTexts } from '#src/lib/loadTexts.ts'

/** Where a browser does not tell when it has nothing to do, in milliseconds. */
const restWithoutIdle = 5_000

/** What a workspace opens beside its rows, in the order in which it is likely to be wanted. */
const pieces: readonly (() => Promise<unknown>)[] = [
  () => import('#src/features/cookies/edit/RowEditor.tsx'),
  () => import('#src/ui/MenuPanel.tsx'),
  () => import('#src/features/outbox/OutboxPanel.tsx'),
  () => loadTexts('outbox'),
  () => import('#src/features/platforms/settings/PlatformSettingsPage.tsx'),
  () => import('#src/features/cookies/CookiesTab.tsx'),
  () => import('#src/features/preview/CarryOverDialog.tsx'),
  () => import('#src/features/history/HistoryTab.tsx'),
  () => import('#src/features/history/stepThrough.ts'),
  () => import('#src/features/keyboard/Palette.tsx'),
  () => import('#src/features/importing/record/ImportRecordTab.tsx'),
  () => loadTexts('cookies', 'platforms', 'history', 'keyboard', 'importing'),
]

/**
 * Fetches the forms and tabs of the workspace once the browser has nothing better to do, one after the other: whoever loses the
 * network afterwards can go on. Gives back what calls it off.
 */
export function fetchCodeAhead(): () => void {
  let isWanted = true
  async function fetchAll() {
    for (const piece of pieces) {
      if (!isWanted) return
      await fetchCode(piece)
    }
  }
  // What fails here is asked for again, and told, by the press that needs it.
  const start = () => void fetchAll().catch(() => undefined)
  const hasIdle = 'requestIdleCallback' in window
  const waiting = hasIdle ? requestIdleCallback(start) : window.setTimeout(start, restWithoutIdle)
  return () => {
    isWanted = false
    if (hasIdle) cancelIdleCallback(waiting)
    else window.clearTimeout(waiting)
  }
}
