import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { readFailure } from '#src/lib/failure.ts'
import { formatNumber } from '#src/lib/format.ts'
import { paths } from '#src/lib/paths.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { ButtonLink } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import { Page } from '#src/ui/Page.tsx'
import { Pagination } from '#src/ui/Pagination.tsx'
import { SearchField } from '#src/ui/SearchField.tsx'
import { Skeleton } from '#src/ui/Skeleton.tsx'
import { readListState, writeListState, type ListState } from './listState.ts'
import { platformListQuery } from './platformQueries.ts'
import { PlatformTable } from './PlatformTable.tsx'
import './texts.ts'
import classes from './PlatformListPage.module.css'

/** The list one opens in the morning. What it shows is in its address: search, sort, page. */
export function PlatformListPage() {
  const { t } = useTranslation('platforms')
  const language = useLanguage()
  const [params, setParams] = useSearchParams()
  const state = readListState(params)
  const list = useQuery(platformListQuery(state))

  const hrefOf = (next: ListState): string => {
    const query = writeListState(next, params).toString()
    return query === '' ? paths.platforms.href() : `${paths.platforms.href()}?${query}`
  }
  // A change of what is listed begins again at its first page; typing is one step back in the history, not one a letter.
  const show = (change: Partial<ListState>, replace = false) =>
    setParams(writeListState({ ...state, page: 1, ...change }, params), { replace, preventScrollReset: true })

  const total = list.data?.total ?? 0
  const isNew = list.data !== undefined && total === 0 && state.search === ''
  return (
    <Page
      title={t('title')}
      actions={
        <>
          {!isNew && <ButtonLink to={paths.import.href()}>{t('import')}</ButtonLink>}
          <ButtonLink to={paths.newPlatform.href()} variant={isNew ? 'default' : 'primary'}>
            {t('new')}
          </ButtonLink>
        </>
      }
      toolbar={
        isNew ? undefined : (
          <SearchField
            label={t('search.label')}
            placeholder={t('search.placeholder')}
            clearLabel={t('search.clear')}
            value={state.search}
            onSearch={(search) => show({ search }, true)}
          />
        )
      }
    >
      {list.isError && (
        <ErrorNotice
          title={t(`error.${readFailure(list.error).kind === 'network' ? 'network' : 'server'}`)}
          reference={readFailure(list.error).requestId ?? undefined}
          retryLabel={t('error.retry')}
          onRetry={() => void list.refetch()}
          isRetrying={list.isFetching}
        >
          {t('error.next')}
        </ErrorNotice>
      )}
      {list.isPending && <Skeleton label={t('loading')} lines={8} lineHeight="3.25rem" />}
      {isNew && (
        <EmptyState title={t('empty.title')} text={t('empty.text')}>
          <ButtonLink to={paths.import.href()} variant="primary">
            {t('import')}
          </ButtonLink>
          <ButtonLink to={paths.newPlatform.href()}>{t('empty.new')}</ButtonLink>
        </EmptyState>
      )}
      {list.data && total === 0 && !isNew && (
        <EmptyState title={t('none.title')} text={t('none.text', { search: state.search })}>
          <ButtonLink to={hrefOf({ ...state, search: '', page: 1 })}>{t('none.clear')}</ButtonLink>
        </EmptyState>
      )}
      {list.data && total > 0 && (
        <div className={classes.list}>
          <PlatformTable
            platforms={list.data.items}
            sort={{ key: state.sort, direction: state.descending ? 'descending' : 'ascending' }}
            onSort={({ key, direction }) => {
              const sort = readListState(new URLSearchParams({ sort: key })).sort
              show({ sort, descending: direction === 'descending' })
            }}
            isRefreshing={list.isPlaceholderData}
          />
          <Pagination
            label={t('pages.label')}
            summary={t('pages.summary', { count: total, shown: formatNumber(total, language), size: state.pageSize })}
            page={state.page}
            pageCount={Math.ceil(total / state.pageSize)}
            hrefOf={(page) => hrefOf({ ...state, page })}
            previousLabel={t('pages.previous')}
            nextLabel={t('pages.next')}
          />
        </div>
      )}
    </Page>
  )
}
