import { useEffect, useMemo, useState } from 'react'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { Locale } from '#core/charter/locale.ts'
import { afterPaint } from '#src/lib/afterPaint.ts'
import { liveSource } from '#src/lib/liveSource.ts'
import { renderPreview, type Preview } from './renderPreview.ts'

/**
 * The pages in these languages, with the edits that are not saved yet. A keystroke is painted in its field first, the pages
 * follow; those that a later keystroke overtakes are not rendered at all.
 */
export function useLivePreviews(saved: CharterSource, locales: readonly Locale[], at: string): readonly Preview[] {
  const [live, setLive] = useState(() => liveSource.get())
  useEffect(() => {
    let cancel: (() => void) | null = null
    const follow = (): void => {
      cancel ??= afterPaint(() => {
        cancel = null
        setLive(liveSource.get())
      })
    }
    follow()
    const stop = liveSource.subscribe(follow)
    return () => {
      stop()
      cancel?.()
    }
  }, [])
  const source = live?.platform.id === saved.platform.id ? live : saved
  return useMemo(() => locales.map((locale) => renderPreview(source, locale, at)), [source, locales, at])
}
