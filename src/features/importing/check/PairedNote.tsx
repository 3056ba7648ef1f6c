import { useTranslation } from 'react-i18next'
import { limits } from '#core/charter/limits.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { Cell } from './Cell.tsx'
import type { RowReview } from '../review/review.ts'
import classes from './Rows.module.css'

type Props = {
  row: RowReview
  isException: boolean
  onChange: (key: string, change: Partial<RowReview>) => void
}

/** Said of a row that the platform already has, with the reason where its new words leave the shared definition. */
export function PairedNote({ row, isException, onChange }: Props) {
  const { t } = useTranslation('importing')
  return (
    <div className={classes.decision}>
      <StateBadge tone="ok">{t('match.paired')}</StateBadge>
      {isException && (
        <>
          <p className={classes.difference}>{t('match.pairedException')}</p>
          <Cell
            label={t('match.reason')}
            placeholder={t('match.reasonDefault')}
            maxLength={limits.reason}
            value={row.reason}
            onWrite={(reason) => onChange(row.key, { reason })}
          />
        </>
      )}
    </div>
  )
}
