import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { findProvider } from '#core/charter/matching/rowWords.ts'
import type { RowMatch } from '#core/charter/matching/matchRow.ts'
import { providerNameAt } from '#core/charter/providerName.ts'
import { readRetention, writeRetention } from '#core/charter/retentionWords.ts'
import { levelText } from '#core/charter/text.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { definitionsQuery, providersQuery } from '#src/lib/sharedQueries.ts'
import { joinClasses } from '#src/ui/joinClasses.ts'
import { choiceInForce } from '../review/matchChoices.ts'
import type { RowReview } from '../review/review.ts'
import { sayRetention } from '../review/sayRetention.ts'
import classes from './Rows.module.css'

/** What was understood of the words of a retention. */
export function Understood({ text }: { text: string }) {
  const { t } = useTranslation('importing')
  const language = useLanguage()
  if (text.trim() === '') return null
  const { retention, note } = readRetention(text)
  const understood = writeRetention(retention, note, language)
  // Nothing to add where it would be said again in the same words.
  if (levelText(understood) === levelText(text)) return null
  if (retention.kind === 'unknown') return <span className={classes.unclear}>{t('row.retentionUnclear')}</span>
  return <span className={classes.understood}>{`= ${understood}`}</span>
}

/** A provider that the source calls by another name than the page will: the one it goes by today. */
export function ProviderNow({ name }: { name: string }) {
  const { t } = useTranslation('importing')
  const providers = useQuery(providersQuery).data
  const [at] = useState(() => new Date().toISOString())
  const known = findProvider(providers ?? [], name)
  const now = known === null ? null : providerNameAt(known, at)
  if (now === null || levelText(now) === levelText(name)) return null
  return <span className={classes.understood}>{t('row.providerNow', { name: now })}</span>
}

/** A retention that the source does not give and the page will: the shared definition's. */
export function SharedRetention({ row, match }: { row: RowReview; match: RowMatch | null }) {
  const { t } = useTranslation('importing')
  const language = useLanguage()
  const definitions = useQuery(definitionsQuery).data
  if (row.isLeftOut || row.retention.trim() !== '' || match === null || choiceInForce(row, match) === 'own') return null
  const retention = sayRetention(definitions?.find(({ id }) => id === match.definitionId) ?? null, language)
  return retention === '' ? null : (
    <span className={joinClasses(classes.unclear, classes.sharedRetention)}>
      {t('row.retentionShared', { retention })}
    </span>
  )
}
