import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { pickLocalized } from '#core/charter/locale.ts'
import { writeNamesCell } from '#core/charter/namesCell.ts'
import { type Provider } from '#core/charter/provider.ts'
import { providerNameAt } from '#core/charter/providerName.ts'
import { writeRetention } from '#core/charter/retentionWords.ts'
import type { DefinitionItem } from '#core/contract/routes/sharedRoutes.ts'
import { formatNumber } from '#src/lib/format.ts'
import { paths } from '#src/lib/paths.ts'
import { definitionsQuery, providersQuery } from '#src/lib/sharedQueries.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import type { Column } from '#src/ui/DataTable.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { CandidateList } from './CandidateList.tsx'
import { SharedList } from './SharedList.tsx'
import classes from './Shared.module.css'

const namesOf = ({ facts }: DefinitionItem): string => writeNamesCell(facts.names.map(({ value }) => value))

/** The cookies described once for many platforms; each leads to where it can be changed on every page at once. */
export function DefinitionListPage() {
  const { data: providers } = useQuery(providersQuery)
  const columns = useColumns(providers ?? [])
  const providerOf = ({ facts }: DefinitionItem) => providers?.find(({ id }) => id === facts.providerId)
  return (
    <SharedList
      kind="definition"
      query={useQuery(definitionsQuery)}
      columns={columns}
      href={paths.definitions.href()}
      newHref={paths.newDefinition.href()}
      readText={(definition) =>
        [
          namesOf(definition),
          ...(providerOf(definition)?.names.map(({ name }) => name) ?? []),
          ...Object.values(definition.texts.purpose).map(({ value }) => value),
        ].join(' ')
      }
      readName={namesOf}
    >
      <CandidateList />
    </SharedList>
  )
}

function useColumns(providers: readonly Provider[]): Column<DefinitionItem>[] {
  const { t } = useTranslation('shared')
  const language = useLanguage()
  return useMemo(() => {
    const today = new Date().toISOString()
    const names = new Map(providers.map((provider) => [provider.id, providerNameAt(provider, today)]))
    return [
      {
        key: 'names',
        header: t('definition.column.names'),
        isRowHeader: true,
        width: '14rem',
        cell: (definition) => (
          <Link to={paths.definition.href(definition.id)} className={classes.cookie}>
            {namesOf(definition)}
          </Link>
        ),
      },
      {
        key: 'provider',
        header: t('definition.column.provider'),
        width: '11rem',
        cell: ({ facts }) => <bdi>{names.get(facts.providerId)}</bdi>,
      },
      {
        key: 'purpose',
        header: t('definition.column.purpose'),
        cell: ({ texts }) => {
          const said = pickLocalized(texts.purpose, language)
          const isSaid = (texts.purpose[language]?.value ?? '') !== ''
          return (
            <div>
              {said && <span lang={said.locale}>{said.value.value}</span>}{' '}
              {!isSaid && (
                <StateBadge tone="block">
                  {t('definition.noPurpose', { language: t(`definition.inLanguage.${language}`) })}
                </StateBadge>
              )}
            </div>
          )
        },
      },
      {
        key: 'retention',
        header: t('definition.column.retention'),
        width: '9rem',
        cell: ({ facts }) => writeRetention(facts.retention, null, language),
      },
      {
        key: 'users',
        header: t('definition.column.users'),
        width: '9rem',
        cell: ({ usedBy }) => {
          const count = new Set(usedBy.map(({ platformId }) => platformId)).size
          const exceptions = usedBy.filter(({ overrides }) => overrides.length > 0).length
          return (
            <div>
              {t('definition.users', { count, shown: formatNumber(count, language) })}
              {exceptions > 0 && (
                <span className={classes.soft}>
                  {' '}
                  · {t('definition.exceptions', { count: exceptions, shown: formatNumber(exceptions, language) })}
                </span>
              )}
            </div>
          )
        },
      },
    ]
  }, [t, language, providers])
}
