import { useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { Locale } from '#core/charter/locale.ts'
import { liveSource } from '#src/lib/liveSource.ts'
import { renderPreview, type Preview } from './renderPreview.ts'
import { giveUpTurn, takeTurn } from './turns.ts'

/**
 * The page in this language, with the edits that are not saved yet. A keystroke is painted in its field first, the pages follow,
 * one for each frame, or in the pauses where a page is so long that the hand would feel it; what a later keystroke overtakes is
 * not rendered at all.
 */
export function useLivePreview(saved: CharterSource, locale: Locale, at: string): Preview {
  const [live, setLive] = useState(() => liveSource.get())
  useEffect(() => {
    // Within the turn, which measures it.
    const draw = (): void => flushSync(() => setLive(liveSource.get()))
    const follow = (): void => takeTurn(locale, draw)
    follow()
    const stop = liveSource.subscribe(follow)
    return () => {
      stop()
      giveUpTurn(locale)
    }
  }, [locale])
  const source = live?.platform.id === saved.platform.id ? live : saved
  return useMemo(() => renderPreview(source, locale, at), [source, locale, at])
}
