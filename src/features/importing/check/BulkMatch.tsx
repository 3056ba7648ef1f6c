import { useTranslation } from 'react-i18next'
import { Button } from '#src/ui/Button.tsx'
import type { RowChoice } from '../review/review.ts'
import classes from './Review.module.css'

const choices: readonly RowChoice[] = ['shared', 'exception', 'own']

/** Decides all the rows that differ from their shared definition at once. */
export function BulkMatch({ count, onChoose }: { count: number; onChoose: (choice: RowChoice) => void }) {
  const { t } = useTranslation('importing')
  if (count < 2) return null
  return (
    <div className={classes.bulk} role="group" aria-label={t('match.bulk', { count })}>
      <span>{t('match.bulk', { count })}</span>
      {choices.map((choice) => (
        <Button key={choice} size="small" onClick={() => onChoose(choice)}>
          {t(`match.bulkChoice.${choice}`)}
        </Button>
      ))}
    </div>
  )
}
