import { useTranslation } from 'react-i18next'
import type { Locale } from '#core/charter/locale.ts'
import { Choice } from './Choice.tsx'
import { proposalKey, takenTexts, type TranslationPlan } from '../review/planUpdate.ts'
import type { Review } from '../review/review.ts'
import classes from './Review.module.css'

type Props = {
  plan: TranslationPlan
  review: Review
  from: Locale
  onTake: (key: string, isTaken: boolean) => void
}

/** The texts of the platform beside what the source proposes in the other language; nothing is matched by guess alone. */
export function TranslationList({ plan, review, from, onTake }: Props) {
  const { t } = useTranslation('importing')
  const { language } = review
  const all = plan.proposed.reduce((sum, { texts }) => sum + texts.length, 0)
  const taken = plan.proposed.reduce((sum, proposal) => sum + takenTexts(proposal, review).length, 0)
  return (
    <section className={classes.section} aria-labelledby="import-plan">
      <h2 id="import-plan" tabIndex={-1} className={classes.heading}>
        {t('translation.title', { count: plan.proposed.length })}
      </h2>
      <p className={classes.soft}>{t('translation.taken', { count: taken, all })}</p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('cell.names')}</th>
            <th scope="col">{t(`locale.${from}`)}</th>
            <th scope="col">{t('translation.proposed', { language: t(`locale.${language}`) })}</th>
          </tr>
        </thead>
        <tbody>
          {plan.proposed.flatMap((proposal) =>
            proposal.texts.map(({ field, original, proposed, stands, isInherited }) => (
              <tr key={proposalKey(proposal.rowId, field)}>
                <th scope="row">
                  <code>{proposal.label}</code> <span className={classes.soft}>{t(`cell.${field}`)}</span>
                </th>
                <td lang={from}>{original}</td>
                <td>
                  <p lang={language}>{proposed}</p>
                  {stands !== '' && stands !== proposed && (
                    <p className={classes.soft}>
                      {t('translation.stands')} <span lang={language}>{stands}</span>
                    </p>
                  )}
                  <Choice
                    says={t(isInherited ? 'translation.takeAsException' : 'translation.take')}
                    of={`${proposal.label}, ${t(`cell.${field}`)}`}
                    value={takenTexts(proposal, review).some((text) => text.field === field)}
                    onChange={(isNowTaken) => onTake(proposalKey(proposal.rowId, field), isNowTaken)}
                  />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      {plan.unmatched.length > 0 && (
        <div className={classes.notice} data-tone="warn">
          <p>{t('translation.unmatched', { count: plan.unmatched.length })}</p>
          <ul className={classes.absentList}>
            {plan.unmatched.map((row) => (
              <li key={row.key}>
                <code>{row.names}</code> · {row.provider}
              </li>
            ))}
          </ul>
        </div>
      )}
      {plan.left.length > 0 && (
        <p className={classes.soft}>
          {t('translation.left', { count: plan.left.length, names: plan.left.map(({ label }) => label).join(', ') })}
        </p>
      )}
    </section>
  )
}
