import { useTranslation } from 'react-i18next'
import { Button } from '#src/ui/Button.tsx'
import classes from '../check/Review.module.css'

type Props = { onAdd: () => void; onDrop: () => void }

/** Said when the second language of a source still waits to be added to the platform that the first has made. */
export function RestNotice({ onAdd, onDrop }: Props) {
  const { t } = useTranslation('importing')
  return (
    <section className={classes.notice} data-tone="warn" aria-labelledby="import-rest">
      <h2 id="import-rest" className={classes.heading}>
        {t('two.waiting')}
      </h2>
      <p className={classes.soft}>{t('two.waitingText')}</p>
      <div className={classes.buttons}>
        <Button size="small" variant="primary" onClick={onAdd}>
          {t('done.more')}
        </Button>
        <Button size="small" variant="quiet" onClick={onDrop}>
          {t('two.drop')}
        </Button>
      </div>
    </section>
  )
}
