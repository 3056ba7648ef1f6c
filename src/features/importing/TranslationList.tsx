import { useTranslation } from 'react-i18next'
import type { Locale } from '#core/charter/locale.ts'
import { Choice } from './Choice.tsx'
import { isTaken, type TranslationPlan } from './planUpdate.ts'
import type { Review } from './review.ts'
import classes from './Review.module.css'

type Props = {
  plan: TranslationPlan
  review: Review
  from: Locale
  onTake: (rowId: string, isTaken: boolean) => void
}

/** The texts of the platform beside what the source proposes in the other language; nothing is matched by guess alone. */
export function TranslationList({ plan, review, from, onTake }: Props) {
  const { t } = useTranslation('importing')
  const { language } = review
  return (
    <section className={classes.section} aria-labelledby="import-plan">
      <h2 id="import-plan" tabIndex={-1} className={classes.heading}>
        {t('translation.title', { count: plan.proposed.length })}
      </h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('cell.names')}</th>
            <th scope="col">{t(`locale.${from}`)}</th>
            <th scope="col">{t('translation.proposed', { language: t(`locale.${language}`) })}</th>
          </tr>
        </thead>
        <tbody>
          {plan.proposed.map((proposal) => {
            const { rowId, label, texts } = proposal
            return (
              <tr key={rowId}>
                <th scope="row">
                  <code>{label}</code>
                  <Choice
                    says={t(proposal.isInherited ? 'translation.takeAsException' : 'translation.take')}
                    of={label}
                    value={isTaken(proposal, review)}
                    onChange={(isNowTaken) => onTake(rowId, isNowTaken)}
                  />
                </th>
                <td lang={from}>
                  {texts.map(({ field, original }) => (
                    <p key={field}>{original}</p>
                  ))}
                </td>
                <td lang={language}>
                  {texts.map(({ field, proposed }) => (
                    <p key={field}>{proposed}</p>
                  ))}
                </td>
              </tr>
            )
          })}
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
