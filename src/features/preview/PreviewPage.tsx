import { useId, useMemo, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { Locale } from '#core/charter/locale.ts'
import { fieldFocus } from '#src/lib/fieldFocus.ts'
import type { Frame } from './frames.ts'
import { PreviewFrame } from './PreviewFrame.tsx'
import { PreviewState } from './PreviewState.tsx'
import { pathOfPlace, placeOfPath } from './renderPreview.ts'
import { useLivePreview } from './useLivePreview.ts'
import classes from './Preview.module.css'

type Props = { source: CharterSource; locale: Locale; at: string; frame: Frame }

/** The page of one language: how it stands, and the page itself; a click on a text leads to its field. */
export function PreviewPage({ source, locale, at, frame }: Props) {
  const { t } = useTranslation('preview')
  const titleId = useId()
  const preview = useLivePreview(source, locale, at)
  const focus = useSyncExternalStore(fieldFocus.subscribe, fieldFocus.get)
  const path = focus === null ? null : pathOfPlace(preview, focus.place)
  const shown = useMemo(
    () => (focus === null || path === null ? null : { path, serial: focus.serial, scrolls: focus.from !== 'preview' }),
    [focus, path],
  )

  function pick(picked: string) {
    const place = placeOfPath(preview, picked)
    if (place !== null) fieldFocus.set(place, 'preview')
  }

  return (
    <article className={classes.page} aria-labelledby={titleId}>
      <PreviewState preview={preview} titleId={titleId} onPick={pick} />
      <PreviewFrame
        title={t('frame', { language: t(`locale.${locale}`) })}
        pieces={preview.pieces}
        frame={frame}
        shown={shown}
        onPick={pick}
      />
    </article>
  )
}
