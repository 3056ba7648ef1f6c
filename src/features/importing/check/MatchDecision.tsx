import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { limits } from '#core/charter/limits.ts'
import type { Locale } from '#core/charter/locale.ts'
import type { RowMatch } from '#core/charter/matching/matchRow.ts'
import { isNear } from '#core/charter/matching/setApart.ts'
import { formatPercent } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { definitionsQuery } from '#src/lib/sharedQueries.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { WordDiff } from '#src/ui/WordDiff.tsx'
import { Cell } from './Cell.tsx'
import { choiceInForce, choicesOf, isUndecided } from '../review/matchChoices.ts'
import type { RowReview } from '../review/review.ts'
import { sayRetention } from '../review/sayRetention.ts'
import classes from './Rows.module.css'

type Props = {
  row: RowReview
  match: RowMatch | null
  language: Locale
  onChange: (key: string, change: Partial<RowReview>) => void
}

/** How the row stands to the shared definition of its cookie, and what to do about it. */
export function MatchDecision({ row, match, language, onChange }: Props) {
  const { t } = useTranslation('importing')
  const only = { read: t('match.only.read'), shared: t('match.only.shared') }
  const interfaceLanguage = useLanguage()
  const name = useId()
  const definitions = useQuery(definitionsQuery).data
  const definition = definitions?.find(({ id }) => id === match?.definitionId) ?? null
  if (match === null) return <StateBadge tone="neutral">{t('match.none')}</StateBadge>
  const chosen = choiceInForce(row, match)
  const isOpen = isUndecided(row, match)

  return (
    <div className={classes.decision}>
      <StateBadge tone={isOpen ? 'warn' : 'ok'}>
        {match.kind !== 'close'
          ? t(`match.${match.kind}`)
          : match.share < 0.5
            ? t('match.far')
            : t('match.close', { share: formatPercent(match.share, interfaceLanguage) })}
      </StateBadge>
      {match.differences.map((difference) => (
        <p key={difference.field} className={classes.difference}>
          <span className={classes.differenceField}>{t(`cell.${difference.field}`)}</span>
          {difference.field === 'retention' ? (
            t('match.retention', { retention: sayRetention(definition, interfaceLanguage) })
          ) : isNear(difference.parts) ? (
            <WordDiff parts={difference.parts} lang={language} labels={only} />
          ) : (
            <>
              {t('match.sharedSays')} <q lang={language}>{difference.present}</q>
            </>
          )}
        </p>
      ))}
      <fieldset className={classes.choices} aria-label={t('match.choose')}>
        {choicesOf(match).map((choice) => (
          <label key={choice} className={classes.choice}>
            <input
              type="radio"
              name={name}
              checked={chosen === choice}
              onChange={() => onChange(row.key, { choice })}
              onClick={() => {
                // The one proposed is already on: choosing it is still a decision.
                if (row.choice === null) onChange(row.key, { choice })
              }}
            />
            {t(match.kind === 'same' ? `match.whenSame.${choice}` : `match.choice.${choice}`)}
          </label>
        ))}
      </fieldset>
      {chosen === 'exception' && match.kind !== 'same' && (
        <Cell
          label={t('match.reason')}
          placeholder={t('match.reasonDefault')}
          maxLength={limits.reason}
          value={row.reason}
          onWrite={(reason) => onChange(row.key, { reason, choice: 'exception' })}
        />
      )}
    </div>
  )
}
