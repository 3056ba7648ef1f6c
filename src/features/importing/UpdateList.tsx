import { useTranslation } from 'react-i18next'
import type { Locale } from '#core/charter/locale.ts'
import type { Difference } from '#core/charter/matching/matchRow.ts'
import { setApart } from '#core/charter/matching/setApart.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { WordDiff } from '#src/ui/WordDiff.tsx'
import { moveKey, type UpdatePlan } from './planUpdate.ts'
import type { Review, RowReview } from './review.ts'
import classes from './Review.module.css'

type Props = {
  plan: UpdatePlan
  language: Locale
  decided: Review['decided']
  onDecide: (key: string, isDecided: boolean) => void
}

/**
 * What the update will do, before it does it: rows added, changed field by field, moved to another table, unlike the shared definition
 * that stands unless chosen otherwise, gone with the choice to delete them.
 */
export function UpdateList({ plan, language, decided, onDecide }: Props) {
  const { t } = useTranslation('importing')
  return (
    <section className={classes.section} aria-labelledby="import-plan">
      <h2 id="import-plan" tabIndex={-1} className={classes.heading}>
        {t('update.title')}
      </h2>
      <p className={classes.buttons}>
        <StateBadge tone="ok">{t('update.added', { count: plan.added.length })}</StateBadge>
        <StateBadge tone="warn">{t('update.changed', { count: plan.changed.length })}</StateBadge>
        {plan.moved.length > 0 && (
          <StateBadge tone="warn">{t('update.moved', { count: plan.moved.length })}</StateBadge>
        )}
        {plan.apart.length > 0 && (
          <StateBadge tone="neutral">{t('update.apart', { count: plan.apart.length })}</StateBadge>
        )}
        <StateBadge tone="neutral">{t('update.same', { count: plan.same })}</StateBadge>
        <StateBadge tone={plan.gone.length === 0 ? 'neutral' : 'block'}>
          {t('update.gone', { count: plan.gone.length })}
        </StateBadge>
      </p>
      <ul className={classes.sections}>
        {plan.added.map((row) => (
          <li key={row.key} className={classes.planItem}>
            <code>{row.names}</code> <span className={classes.soft}>{t('update.willAdd')}</span>
          </li>
        ))}
        {plan.changed.map(({ rowId, row, differences }) => (
          <li key={rowId} className={classes.planItem}>
            <code>{row.names}</code>
            <Differences row={row} differences={differences} language={language} />
          </li>
        ))}
        {plan.moved.map(({ rowId, row, kind, title, isTaken }) => (
          <li key={`move-${rowId}`} className={classes.planItem}>
            <code>{row.names}</code>{' '}
            <span className={classes.soft}>
              {t(isTaken ? 'update.movesTo' : 'update.staysOut', { title: title ?? t(`kind.${kind}`) })}
            </span>
            <label className={classes.check}>
              <input
                type="checkbox"
                checked={isTaken}
                onChange={(event) => onDecide(moveKey(rowId), event.target.checked)}
              />
              {t('update.move')}
            </label>
          </li>
        ))}
        {plan.apart.map(({ rowId, row, differences, isTaken }) => (
          <li key={`apart-${rowId}`} className={classes.planItem}>
            <code>{row.names}</code> {!isTaken && <span className={classes.soft}>{t('update.apartHint')}</span>}
            {!isTaken && <Differences row={row} differences={differences} language={language} />}
            <label className={classes.check}>
              <input type="checkbox" checked={isTaken} onChange={(event) => onDecide(rowId, event.target.checked)} />
              {t('translation.takeAsException')}
            </label>
          </li>
        ))}
        {plan.gone.map(({ rowId, label }) => (
          <li key={rowId} className={classes.planItem}>
            <code>{label}</code>{' '}
            <label className={classes.check}>
              <input
                type="checkbox"
                checked={decided[rowId] ?? false}
                onChange={(event) => onDecide(rowId, event.target.checked)}
              />
              {t('update.delete')}
            </label>
            <span className={classes.soft}>{t('update.goneHint')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Differences({
  row,
  differences,
  language,
}: {
  row: RowReview
  differences: readonly Difference[]
  language: Locale
}) {
  const { t } = useTranslation('importing')
  const only = { read: t('match.only.read'), shared: t('match.only.shared') }
  return differences.map(({ field, parts }) => (
    <p key={field}>
      <span className={classes.soft}>{t(`cell.${field}`)} </span>
      {field === 'retention' ? row.retention : <WordDiff parts={setApart(parts)} lang={language} labels={only} />}
    </p>
  ))
}
