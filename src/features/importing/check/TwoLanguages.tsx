import { useTranslation } from 'react-i18next'
import { Button } from '#src/ui/Button.tsx'
import classes from './Review.module.css'

type Props = {
  /** The 1-based line where the second language begins. */
  line: number
  onKeep: (which: 'first' | 'second' | 'both') => void
}

/** Said when one source holds two languages: take one, or one after the other. */
export function TwoLanguages({ line, onKeep }: Props) {
  const { t } = useTranslation('importing')
  return (
    <section className={classes.notice} data-tone="warn" aria-labelledby="import-two">
      <h2 id="import-two" className={classes.heading}>
        {t('two.title', { line })}
      </h2>
      <p className={classes.soft}>{t('two.text')}</p>
      <div className={classes.buttons}>
        {(['both', 'first', 'second'] as const).map((which) => (
          <Button key={which} size="small" onClick={() => onKeep(which)}>
            {t(`two.keep.${which}`)}
          </Button>
        ))}
      </div>
    </section>
  )
}
