import { useQuery, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useCommands } from '#src/lib/commands.ts'
import { readFailure } from '#src/lib/failure.ts'
import { fetchCode } from '#src/lib/fetchCode.ts'
import { useFirstStep } from '#src/lib/firstSteps.ts'
import { formatNumber } from '#src/lib/format.ts'
import { pageSizes } from '#src/lib/listAddress.ts'
import { paths } from '#src/lib/paths.ts'
import { useDensity } from '#src/lib/useDensity.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { useListAddress, useListFound } from '#src/lib/useListAddress.ts'
import { ButtonLink } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import { ListPages } from '#src/ui/ListPages.tsx'
import { MenuButton } from '#src/ui/MenuButton.tsx'
import { Page } from '#src/ui/Page.tsx'
import { SearchField } from '#src/ui/SearchField.tsx'
import { Skeleton } from '#src/ui/Skeleton.tsx'
import { isNarrowed, readListState, startsDescending, unfiltered, writeListState, type ListState } from './listState.ts'
import { PlatformFilters } from './PlatformFilters.tsx'
import { platformListQuery } from '../platformQueries.ts'
import { PlatformTable } from './PlatformTable.tsx'
import { useListExport } from './useListExport.ts'
import '../texts.ts'
import classes from './PlatformListPage.module.css'

/** For a first visit only: it comes after the list. */
const FirstSteps = lazy(() =>
  fetchCode(async () => {
    const { FirstSteps: Shown } = await import('./FirstSteps.tsx')
    return { default: Shown }
  }),
)

/** The list one opens in the morning. What it shows is in its address: search, sort, page. */
export function PlatformListPage() {
  const { t } = useTranslation('platforms')
  const language = useLanguage()
  const queryClient = useQueryClient()
  const [density, setDensity] = useDensity()
  // What fails here is told by the list itself.
  const ask = (next: ListState) => void queryClient.query(platformListQuery(next)).catch(() => undefined)
  const path = paths.platforms.href()
  const { state, hrefOf, show, leadBack } = useListAddress({ path, read: readListState, write: writeListState, ask })
  const list = useQuery(platformListQuery(state))

  const exporting = useListExport(state)
  const firstStep = useFirstStep()
  const total = list.data?.total ?? 0
  const navigate = useNavigate()
  const bringIn = () => void navigate(paths.platformsCsv.href())
  useCommands('here', [
    ...(total === 0 ? [] : [{ id: 'export', label: t('export.label'), run: exporting.run }]),
    { id: 'csv-import', label: t('csv.import'), run: bringIn },
  ])
  const [firstPlatform] = list.data?.items ?? []
  const isNew = list.data !== undefined && total === 0 && !isNarrowed(state)
  const { search, locale, isMissing, isStale, isUnaddressed, isDeleted } = state
  useListFound({
    state,
    leadBack,
    total,
    isSettled: list.isSuccess && !list.isPlaceholderData,
    narrowing: JSON.stringify([search, locale, isMissing, isStale, isUnaddressed, isDeleted]),
    found: t('pages.found', { count: total }),
  })

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
          <MenuButton
            label={t('csv.label')}
            icon="chevronDown"
            variant="quiet"
            entries={[
              ...(total > 0 ? [{ key: 'export', label: t('export.label'), onSelect: exporting.run }] : []),
              { key: 'import', label: t('csv.import'), onSelect: bringIn },
            ]}
          />
          {!isNew && <ButtonLink to={paths.import.href()}>{t('import')}</ButtonLink>}
          <ButtonLink
            to={paths.newPlatform.href()}
            variant={isNew ? 'default' : 'primary'}
            className={isNew ? undefined : classes.main}
          >
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
      {firstStep && firstPlatform && !isDeleted && (
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
            density={density}
          />
          <ListPages
            texts={{
              label: t('pages.label'),
              summary: t('pages.summary', { count: total, shown: formatNumber(total, language) }),
              previous: t('pages.previous'),
              next: t('pages.next'),
              sizeLabel: t('pages.sizeLabel'),
              size: (size) => t('pages.size', { size }),
              density: t('density.label'),
              comfortable: t('density.comfortable'),
              compact: t('density.compact'),
            }}
            total={total}
            sizes={pageSizes}
            state={state}
            hrefOf={(page) => hrefOf({ ...state, page })}
            onNear={(page) => ask({ ...state, page })}
            onResize={(pageSize) => show({ pageSize })}
            density={density}
            onDensity={setDensity}
          />
        </div>
      )}
    </Page>
  )
}
