import { useQuery, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { announce } from '#src/lib/announce.ts'
import { readFailure } from '#src/lib/failure.ts'
import { fetchCode } from '#src/lib/fetchCode.ts'
import { useFirstStep } from '#src/lib/firstSteps.ts'
import { paths } from '#src/lib/paths.ts'
import { ButtonLink } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import { Page } from '#src/ui/Page.tsx'
import { SearchField } from '#src/ui/SearchField.tsx'
import { Skeleton } from '#src/ui/Skeleton.tsx'
import { isNarrowed, readListState, startsDescending, unfiltered, writeListState, type ListState } from './listState.ts'
import { PlatformFilters } from './PlatformFilters.tsx'
import { PlatformPages } from './PlatformPages.tsx'
import { platformListQuery } from './platformQueries.ts'
import { PlatformTable } from './PlatformTable.tsx'
import './texts.ts'
import classes from './PlatformListPage.module.css'

/** For a first visit only: it comes after the list. */
const FirstSteps = lazy(async () => {
  const { FirstSteps: Shown } = await fetchCode(() => import('./FirstSteps.tsx'))
  return { default: Shown }
})

/** The list one opens in the morning. What it shows is in its address: search, sort, page. */
export function PlatformListPage() {
  const { t } = useTranslation('platforms')
  const [params, setParams] = useSearchParams()
  const state = readListState(params)
  const list = useQuery(platformListQuery(state))
  const queryClient = useQueryClient()
  // Asked for at the press and not once the router has drawn the new address; what fails here is told by the list itself.
  const ask = (next: ListState) => void queryClient.query(platformListQuery(next)).catch(() => undefined)

  const hrefOf = (next: ListState): string => {
    const query = writeListState(next, params).toString()
    return query === '' ? paths.platforms.href() : `${paths.platforms.href()}?${query}`
  }
  // A change of what is listed begins again at its first page; typing is one step back in the history, not one a letter.
  const show = (change: Partial<ListState>, replace = false) => {
    const next = { ...state, page: 1, ...change }
    ask(next)
    setParams(writeListState(next, params), { replace, preventScrollReset: true })
  }

  const firstStep = useFirstStep()
  const total = list.data?.total ?? 0
  const [firstPlatform] = list.data?.items ?? []
  const isNew = list.data !== undefined && total === 0 && !isNarrowed(state)
  const lastPage = Math.max(1, Math.ceil(total / state.pageSize))
  const isSettled = list.isSuccess && !list.isPlaceholderData
  // Its last platform deleted, or an old link: the list has no such page any more.
  const isBeyond = isSettled && state.page > lastPage
  useEffect(() => {
    if (isBeyond)
      setParams((before) => writeListState({ ...readListState(before), page: lastPage }, before), { replace: true })
  }, [isBeyond, lastPage, setParams])

  const { search, locale, isMissing, isStale, isUnaddressed } = state
  const narrowing = JSON.stringify([search, locale, isMissing, isStale, isUnaddressed])
  const announced = useRef(narrowing)
  useEffect(() => {
    if (!isSettled || announced.current === narrowing) return
    announced.current = narrowing
    announce(t('pages.found', { count: total }))
  }, [isSettled, narrowing, total, t])

  function describeNone(): string {
    if (state.search === '') return t('none.filtered')
    const isFiltered = isNarrowed({ ...state, search: '' })
    return t(isFiltered ? 'none.both' : 'none.text', { search: state.search })
  }

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
          <div className={classes.toolbar}>
            <SearchField
              label={t('search.label')}
              placeholder={t('search.placeholder')}
              clearLabel={t('search.clear')}
              value={state.search}
              onSearch={(search) => show({ search }, true)}
            />
            <PlatformFilters state={state} onFilter={show} />
          </div>
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
        <EmptyState title={t('none.title')} text={describeNone()}>
          <ButtonLink to={hrefOf({ ...state, ...unfiltered, search: '', page: 1 })}>{t('none.clear')}</ButtonLink>
        </EmptyState>
      )}
      {firstStep && firstPlatform && (
        <Suspense fallback={<div className={classes.firstSteps} />}>
          <FirstSteps step={firstStep} platform={firstPlatform} />
        </Suspense>
      )}
      {list.data && total > 0 && (
        <div className={classes.list}>
          <PlatformTable
            platforms={list.data.items}
            sort={{ key: state.sort, direction: state.descending ? 'descending' : 'ascending' }}
            onSort={({ key, direction }) => {
              const sort = readListState(new URLSearchParams({ sort: key })).sort
              const isDescending = sort === state.sort ? direction === 'descending' : startsDescending(sort)
              show({ sort, descending: isDescending })
            }}
            isRefreshing={list.isPlaceholderData}
          />
          <PlatformPages
            total={total}
            state={state}
            hrefOf={(page) => hrefOf({ ...state, page })}
            onNear={(page) => ask({ ...state, page })}
            onResize={(pageSize) => show({ pageSize })}
          />
        </div>
      )}
    </Page>
  )
}
