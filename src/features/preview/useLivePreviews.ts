import { useDeferredValue, useMemo, useSyncExternalStore } from 'react'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { Locale } from '#core/charter/locale.ts'
import { liveSource } from '#src/lib/liveSource.ts'
import { renderPreview, type Preview } from './renderPreview.ts'

/**
 * The pages in these languages, with the edits that are not saved yet. Deferred: the keystroke is painted in its field first, the
 * pages follow, and a page that a later keystroke overtakes is not painted at all.
 */
export function useLivePreviews(saved: CharterSource, locales: readonly Locale[], at: string): readonly Preview[] {
  const live = useSyncExternalStore(liveSource.subscribe, liveSource.get)
  const source = useDeferredValue(live?.platform.id === saved.platform.id ? live : saved)
  return useMemo(() => locales.map((locale) => renderPreview(source, locale, at)), [source, locales, at])
}
