import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { providerNameAt } from '#core/charter/providerName.ts'
import type { ProviderItem } from '#core/contract/routes/sharedRoutes.ts'
import { formatDate, formatNumber } from '#src/lib/format.ts'
import { paths } from '#src/lib/paths.ts'
import { providersQuery } from '#src/lib/sharedQueries.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import type { Column } from '#src/ui/DataTable.tsx'
import { SharedList } from './SharedList.tsx'
import classes from './Shared.module.css'

/** Who sets the cookies of all platforms, under which names; each leads to where it can be renamed everywhere at once. */
export function ProviderListPage() {
  const columns = useColumns()
  return (
    <SharedList
      kind="provider"
      query={useQuery(providersQuery)}
      columns={columns}
      href={paths.providers.href()}
      newHref={paths.newProvider.href()}
      readText={({ names }) => names.map(({ name }) => name).join(' ')}
      readName={(provider) => providerNameAt(provider, new Date().toISOString())}
    />
  )
}

function useColumns(): Column<ProviderItem>[] {
  const { t } = useTranslation('shared')
  const language = useLanguage()
  return useMemo(() => {
    const today = new Date().toISOString()
    return [
      {
        key: 'name',
        header: t('provider.column.name'),
        isRowHeader: true,
        cell: (provider) => (
          <Link to={paths.provider.href(provider.id)} className={classes.link}>
            <bdi>{providerNameAt(provider, today)}</bdi>
          </Link>
        ),
      },
      {
        key: 'others',
        header: t('provider.column.others'),
        cell: (provider) => (
          <ul className={classes.others}>
            {provider.names
              .filter(({ name }) => name !== providerNameAt(provider, today))
              .map(({ name, from }) => (
                <li key={from ?? ''}>
                  <bdi>{name}</bdi>{' '}
                  <span className={classes.soft}>
                    {from !== null && from > today
                      ? t('provider.from.coming', { date: formatDate(from, language) })
                      : t('provider.from.before')}
                  </span>
                </li>
              ))}
          </ul>
        ),
      },
      {
        key: 'rows',
        header: t('provider.column.rows'),
        width: '10rem',
        align: 'end',
        cell: ({ rows }) => (
          <span className={rows === 0 ? classes.soft : undefined}>
            {t('provider.rows', { count: rows, shown: formatNumber(rows, language) })}
          </span>
        ),
      },
    ]
  }, [t, language])
}
