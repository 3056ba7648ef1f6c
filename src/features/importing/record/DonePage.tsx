import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '#src/lib/announce.ts'
import { paths } from '#src/lib/paths.ts'
import { Button, ButtonLink } from '#src/ui/Button.tsx'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import { Page } from '#src/ui/Page.tsx'
import { Steps } from '../Steps.tsx'
import type { Done } from '../send/useSending.ts'
import { useUndoImport } from './useUndoImport.ts'
import classes from '../check/Review.module.css'

type Props = {
  done: Done
  /** A second language of the same source waits to be added. */
  hasMore: boolean
  onMore: () => void
  onAgain: () => void
  /** The import was taken back: it is again as it was before sending. */
  onUndone: () => void
}

/** What was done, the way to it, and the way back. */
export function DonePage({ done, hasMore, onMore, onAgain, onUndone }: Props) {
  const { t } = useTranslation('importing')
  const heading = useRef<HTMLHeadingElement>(null)
  const { undo, isBusy, failure } = useUndoImport(done.commitId, t('done.undone'), onUndone)
  const said = t(`done.${done.kind}`, { count: done.rows })

  useEffect(() => {
    heading.current?.focus()
    announce(said)
  }, [said])

  return (
    <Page title={t('title')} meta={<Steps current="done" />}>
      <div className={classes.done}>
        <h2 ref={heading} tabIndex={-1} className={classes.heading}>
          {said}
        </h2>
        {done.texts > 0 && <p>{t('done.texts', { count: done.texts })}</p>}
        <p className={classes.soft}>{t('done.kept')}</p>
        {failure !== null && <ErrorNotice title={t('done.undoFailed')}>{failure}</ErrorNotice>}
        <div className={classes.buttons}>
          <ButtonLink variant="primary" to={paths.platformCookies.href(done.platformId)}>
            {t('done.open')}
          </ButtonLink>
          {hasMore && <Button onClick={onMore}>{t('done.more')}</Button>}
          <Button onClick={onAgain}>{t('done.again')}</Button>
          <Button variant="quiet" icon="undo" isBusy={isBusy} onClick={undo}>
            {t('done.undo')}
          </Button>
        </div>
      </div>
    </Page>
  )
}
