import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { pickLocalized } from '#core/charter/locale.ts'
import { providerNameAt } from '#core/charter/providerName.ts'
import type { DefinitionCandidate } from '#core/contract/routes/sharedRoutes.ts'
import { bulkRequest } from '#src/lib/bulkRequest.ts'
import { formatList, formatNumber } from '#src/lib/format.ts'
import { providersQuery } from '#src/lib/sharedQueries.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Button } from '#src/ui/Button.tsx'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import { candidatesQuery } from './sharedRequests.ts'
import classes from './CandidateList.module.css'

/** Groups listed, and platforms named of each; of more, their number. */
const listed = 20
const namedPlatforms = 4

/** The own rows that say the same on several pages, each group of which can become one definition. Nothing where there are none. */
export function CandidateList() {
  const { t } = useTranslation('shared')
  const language = useLanguage()
  const { data, isError, isFetching, refetch } = useQuery(candidatesQuery)
  const number = (count: number) => ({ count, shown: formatNumber(count, language) })
  if (isError && data === undefined)
    return (
      <ErrorNotice
        title={t('candidates.failed')}
        retryLabel={t('definition.error.retry')}
        onRetry={() => void refetch()}
        isRetrying={isFetching}
      />
    )
  if (data === undefined || data.length === 0) return null
  return (
    <details className={classes.panel}>
      <summary className={classes.title}>{t('candidates.title', number(data.length))}</summary>
      <p className={classes.about}>{t('candidates.about')}</p>
      <ul className={classes.list}>
        {data.slice(0, listed).map((candidate) => (
          <CandidateItem key={candidate.rows[0]?.id} candidate={candidate} />
        ))}
        {data.length > listed && <li>{t('candidates.more', number(data.length - listed))}</li>}
      </ul>
    </details>
  )
}

function CandidateItem({ candidate }: { candidate: DefinitionCandidate }) {
  const { t } = useTranslation('shared')
  const language = useLanguage()
  const { data: providers = [] } = useQuery(providersQuery)
  const { rows } = candidate
  const names = formatList(candidate.names, language)
  const provider = providers.find(({ id }) => id === candidate.providerId)
  const platforms = [...new Set(rows.map(({ platformName }) => pickLocalized(platformName, language)?.value ?? ''))]
  const others = platforms.length - namedPlatforms
  const said =
    others > 0
      ? t('candidates.others', {
          platforms: platforms.slice(0, namedPlatforms).join(', '),
          shown: formatNumber(others, language),
        })
      : formatList(platforms, language)

  function share() {
    const id = crypto.randomUUID()
    bulkRequest.ask({
      action: 'shareRows',
      chosen: rows.map(({ id, revision }) => ({ id, revision })),
      names: new Set(candidate.names),
      make: (refs) => ({ do: 'shareRows', id, rows: refs }),
      onDone: () => document.querySelector('h1')?.focus(),
    })
  }

  return (
    <li className={classes.item}>
      <div>
        <span className={classes.names}>{names}</span>{' '}
        {provider && <bdi className={classes.soft}>{providerNameAt(provider, new Date().toISOString())}</bdi>}
        <p className={classes.soft}>
          {t('candidates.rows', { count: rows.length, shown: formatNumber(rows.length, language), platforms: said })}
        </p>
      </div>
      <Button size="small" onClick={share} aria-label={t('candidates.shareOf', { names })}>
        {t('candidates.share')}
      </Button>
    </li>
  )
}
