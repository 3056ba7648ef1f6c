import { useTranslation } from 'react-i18next'
import type { Locale } from '#core/charter/locale.ts'
import type { DiffPart } from '#core/charter/matching/diffWords.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { WordDiff } from '#src/ui/WordDiff.tsx'
import { isNear } from './isNear.ts'
import type { UpdatePlan } from './planUpdate.ts'
import type { Review } from './review.ts'
import classes from './Review.module.css'

type Props = {
  plan: UpdatePlan
  language: Locale
  decided: Review['decided']
  onRemove: (rowId: string, isRemoved: boolean) => void
}

/** What the update will do, before it does it: rows added, changed field by field, gone with the choice to delete them. */
export function UpdateList({ plan, language, decided, onRemove }: Props) {
  const { t } = useTranslation('importing')
  const only = { read: t('match.only.read'), shared: t('match.only.shared') }
  return (
    <section className={classes.section} aria-labelledby="import-plan">
      <h2 id="import-plan" tabIndex={-1} className={classes.heading}>
        {t('update.title')}
      </h2>
      <p className={classes.buttons}>
        <StateBadge tone="ok">{t('update.added', { count: plan.added.length })}</StateBadge>
        <StateBadge tone="warn">{t('update.changed', { count: plan.changed.length })}</StateBadge>
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
            {differences.map(({ field, parts }) => (
              <p key={field}>
                <span className={classes.soft}>{t(`cell.${field}`)} </span>
                {field === 'retention' ? (
                  row.retention
                ) : (
                  <WordDiff parts={apart(parts)} lang={language} labels={only} />
                )}
              </p>
            ))}
          </li>
        ))}
        {plan.gone.map(({ rowId, label }) => (
          <li key={rowId} className={classes.planItem}>
            <code>{label}</code>{' '}
            <label className={classes.check}>
              <input
                type="checkbox"
                checked={decided[rowId] ?? false}
                onChange={(event) => onRemove(rowId, event.target.checked)}
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

/** Two wordings that have little in common are read one after the other, what stands first. */
function apart(parts: readonly DiffPart[]): readonly DiffPart[] {
  if (isNear(parts)) return parts
  const words = (without: DiffPart['kind']) =>
    parts
      .filter(({ kind }) => kind !== without)
      .map(({ text }) => text)
      .join('')
      .trim()
  const [stood, read] = [words('read'), words('shared')]
  const apartParts: DiffPart[] = [
    { kind: 'shared', text: stood },
    { kind: 'same', text: ' ' },
    { kind: 'read', text: read },
  ]
  return apartParts.filter(({ text }) => text !== '')
}
