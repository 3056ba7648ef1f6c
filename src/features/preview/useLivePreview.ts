import { useEffect, useMemo, useState } from 'react'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { Locale } from '#core/charter/locale.ts'
import { liveSource } from '#src/lib/liveSource.ts'
import { renderPreview, type Preview } from './renderPreview.ts'
import { giveUpTurn, takeTurn } from './turns.ts'

/**
 * The page in this language, with the edits that are not saved yet. A keystroke is painted in its field first, the pages follow,
 * one for each frame; what a later keystroke overtakes is not rendered at all.
 */
export function useLivePreview(saved: CharterSource, locale: Locale, at: string): Preview {
  const [live, setLive] = useState(() => liveSource.get())
  useEffect(() => {
    const follow = (): void => takeTurn(locale, () => setLive(liveSource.get()))
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
