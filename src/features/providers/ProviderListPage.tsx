import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { providerNameAt } from '#core/charter/provider.ts'
import { searchKey, searchWords } from '#core/charter/searchKey.ts'
import type { ProviderItem } from '#core/contract/routes/sharedRoutes.ts'
import { readFailure } from '#src/lib/failure.ts'
import { formatDate, formatNumber } from '#src/lib/format.ts'
import { paths } from '#src/lib/paths.ts'
import { providersQuery } from '#src/lib/sharedQueries.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { ButtonLink } from '#src/ui/Button.tsx'
import { DataTable, type Column } from '#src/ui/DataTable.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import { Page } from '#src/ui/Page.tsx'
import { SearchField } from '#src/ui/SearchField.tsx'
import { Skeleton } from '#src/ui/Skeleton.tsx'
import './texts.ts'
import classes from './Providers.module.css'

/** Who sets the cookies of all platforms, under which names; each leads to where it can be renamed everywhere at once. */
export function ProviderListPage() {
  const { t } = useTranslation('providers')
  const [params, setParams] = useSearchParams()
  const search = params.get('search') ?? ''
  const { data, error, isError, isFetching, refetch } = useQuery(providersQuery)
  const columns = useColumns()
  const words = searchWords(search)
  const shown = (data ?? [])
    .filter((provider) => {
      const key = searchKey(provider.names.map(({ name }) => name).join(' '))
      return words.every((word) => key.includes(word))
    })
    .sort((a, b) => collator.compare(sortName(a), sortName(b)))

  return (
    <Page
      title={t('title')}
      toolbar={
        <SearchField
          label={t('search.label')}
          placeholder={t('search.placeholder')}
          clearLabel={t('search.clear')}
          value={search}
          onSearch={(text) => setParams(text === '' ? {} : { search: text }, { replace: true })}
        />
      }
    >
      <p className={classes.about}>{t('listAbout')}</p>
      {isError && data === undefined && (
        <ErrorNotice
          title={t(`error.${readFailure(error).kind === 'network' ? 'network' : 'server'}`)}
          reference={readFailure(error).requestId ?? undefined}
          retryLabel={t('error.retry')}
          onRetry={() => void refetch()}
          isRetrying={isFetching}
        />
      )}
      {data === undefined && !isError && <Skeleton label={t('loading')} lines={6} lineHeight="3rem" />}
      {data?.length === 0 && <EmptyState title={t('empty.title')} text={t('empty.text')} />}
      {data !== undefined && data.length > 0 && shown.length === 0 && (
        <EmptyState title={t('none.title')} text={t('none.text', { search })}>
          <ButtonLink to={paths.providers.href()}>{t('none.clear')}</ButtonLink>
        </EmptyState>
      )}
      {shown.length > 0 && <DataTable caption={t('title')} columns={columns} rows={shown} keyOf={({ id }) => id} />}
    </Page>
  )
}

const collator = new Intl.Collator('fr')
const sortName = (provider: ProviderItem): string => providerNameAt(provider, new Date().toISOString())

function useColumns(): Column<ProviderItem>[] {
  const { t } = useTranslation('providers')
  const language = useLanguage()
  return useMemo(() => {
    const today = new Date().toISOString()
    return [
      {
        key: 'name',
        header: t('column.name'),
        isRowHeader: true,
        cell: (provider) => (
          <Link to={paths.provider.href(provider.id)} className={classes.link}>
            <bdi>{providerNameAt(provider, today)}</bdi>
          </Link>
        ),
      },
      {
        key: 'others',
        header: t('column.others'),
        cell: (provider) => (
          <ul className={classes.others}>
            {provider.names
              .filter(({ name }) => name !== providerNameAt(provider, today))
              .map(({ name, from }) => (
                <li key={from ?? ''}>
                  <bdi>{name}</bdi>{' '}
                  <span className={classes.soft}>
                    {from !== null && from > today
                      ? t('from.coming', { date: formatDate(from, language) })
                      : t('from.before')}
                  </span>
                </li>
              ))}
          </ul>
        ),
      },
      {
        key: 'rows',
        header: t('column.rows'),
        width: '10rem',
        align: 'end',
        cell: ({ rows }) => (
          <span className={rows === 0 ? classes.soft : undefined}>
            {t('rows', { count: rows, shown: formatNumber(rows, language) })}
          </span>
        ),
      },
    ]
  }, [t, language])
}
