import { useTranslation } from 'react-i18next'
import { Button } from '#src/ui/Button.tsx'
import classes from './Review.module.css'

/** Said when the text holds no cookie table: correct it, or go on by hand with its sections. */
export function NoTable({ onCorrect, onAdd }: { onCorrect: () => void; onAdd: () => void }) {
  const { t } = useTranslation('importing')
  return (
    <section className={classes.notice} data-tone="block" aria-labelledby="import-none">
      <h2 id="import-none" className={classes.heading}>
        {t('none.title')}
      </h2>
      <p>{t('none.text')}</p>
      <div className={classes.buttons}>
        <Button size="small" onClick={onCorrect}>
          {t('none.correct')}
        </Button>
        <Button size="small" icon="add" onClick={onAdd}>
          {t('none.add')}
        </Button>
      </div>
    </section>
  )
}
