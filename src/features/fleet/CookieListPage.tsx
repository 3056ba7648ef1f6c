import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { rowListColumns } from '#core/contract/rowListColumns.ts'
import type { RowItem } from '#core/contract/routes/rowRoutes.ts'
import { useCommands } from '#src/lib/commands.ts'
import { readFailure } from '#src/lib/failure.ts'
import { formatNumber } from '#src/lib/format.ts'
import { pageSizes } from '#src/lib/listAddress.ts'
import { paths } from '#src/lib/paths.ts'
import { useDensity } from '#src/lib/useDensity.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { useListAddress, useListFound } from '#src/lib/useListAddress.ts'
import { useRememberedSet } from '#src/lib/useRememberedSet.ts'
import { Button, ButtonLink } from '#src/ui/Button.tsx'
import { DataTable } from '#src/ui/DataTable.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import { ListPages } from '#src/ui/ListPages.tsx'
import { Page } from '#src/ui/Page.tsx'
import { Skeleton } from '#src/ui/Skeleton.tsx'
import { ColumnChoice } from './ColumnChoice.tsx'
import { rowListQuery } from './fleetQueries.ts'
import { NothingFound } from './NothingFound.tsx'
import { firstColumns, listColumns } from './rowColumns.tsx'
import { RowFilters } from './RowFilters.tsx'
import {
  isNarrowed,
  narrowingOf,
  readNotUnderstood,
  readRowListState,
  startsDescending,
  type RowListState,
} from './rowListState.ts'
import { SelectionBar, type Selection } from './bulk/SelectionBar.tsx'
import { useOpenView } from './views/useOpenView.ts'
import { useRowExport } from './useRowExport.ts'
import { useViewActions } from './views/useViewActions.ts'
import { hasLeft } from './views/viewAddress.ts'
import { AbsentViewNotice, ViewBar } from './views/ViewBar.tsx'
import { ViewsMenu } from './views/ViewsMenu.tsx'
import './texts.ts'
import classes from './CookieListPage.module.css'

/** Every cookie of every platform. What it shows is in its address: a view, or search, filters, sort, columns; and the page. */
export function CookieListPage() {
  const { t } = useTranslation('fleet')
  const language = useLanguage()
  const queryClient = useQueryClient()
  const [density, setDensity] = useDensity()
  const [remembered, remember] = useRememberedSet('cookies.columns', rowListColumns, firstColumns)
  const { view, absent, isAwaited, read, write } = useOpenView()
  // What fails here is told by the list itself.
  const ask = (next: RowListState) => void queryClient.query(rowListQuery(next)).catch(() => undefined)
  const { state, hrefOf, show, leadBack, go } = useListAddress({ path: paths.cookies.href(), read, write, ask })
  const list = useQuery({ ...rowListQuery(state), enabled: !isAwaited })
  const shown = state.columns ?? remembered
  const actions = useViewActions({ view, state, columns: shown, go })
  // Columns that the address or a view says are changed there; the others are this browser's own.
  const choose = (columns: typeof shown) =>
    view === null && state.columns === null ? remember(columns) : show({ columns, page: state.page })
  const exporting = useRowExport(state)
  const [selection, setSelection] = useState<Selection>(new Map())
  const columns = useMemo(() => {
    const isChosen = ({ id }: RowItem) => selection.has(id)
    const onChoose = ({ id, revision }: RowItem, isOn: boolean) =>
      setSelection((before) => {
        const after = new Map(before)
        if (isOn) after.set(id, revision)
        else after.delete(id)
        return after
      })
    return listColumns({ t, language, shown, isChosen, onChoose })
  }, [t, language, shown, selection])

  const [asked] = useSearchParams()
  const narrowing = narrowingOf(state)
  // A page that is no more is left at once, and with it goes what the link said: it counts until something else is asked for.
  const [first] = useState({ narrowing, notUnderstood: readNotUnderstood(asked) })
  const notUnderstood = first.narrowing === narrowing ? first.notUnderstood : readNotUnderstood(asked)
  const total = list.data?.total ?? 0
  useCommands('here', total === 0 ? [] : [{ id: 'export', label: t('export.label'), run: exporting.run }])
  const isEmpty = list.data !== undefined && total === 0 && !isNarrowed(state)
  useListFound({
    state,
    leadBack,
    total,
    isSettled: list.isSuccess && !list.isPlaceholderData,
    narrowing,
    found: t('pages.found', { count: total, shown: formatNumber(total, language) }),
  })

  return (
    <Page
      title={t('title')}
      actions={
        <>
          {!isEmpty && <ViewsMenu view={view} actions={actions} hrefOf={hrefOf} />}
          {total > 0 && (
            <Button variant="quiet" isBusy={exporting.isBusy} onClick={exporting.run}>
              {t('export.label')}
            </Button>
          )}
        </>
      }
      toolbar={
        isEmpty || isAwaited ? undefined : <RowFilters state={state} show={show} isListed={list.data !== undefined} />
      }
    >
      {absent !== null && (
        <div className={classes.notice}>
          <AbsentViewNotice absent={absent} onLeave={() => actions.leaveFor(state)} />
        </div>
      )}
      {notUnderstood.length > 0 && (
        <p role="alert" className={classes.warning}>
          {notUnderstood.map(({ key, value }) => t('notUnderstood', { what: t(`address.${key}`), value })).join(' ')}{' '}
          {t('showsMore')}
        </p>
      )}
      {view !== null && (
        <ViewBar
          view={view}
          hasChanged={hasLeft(view, state)}
          onUpdate={actions.update}
          isUpdating={actions.isUpdating}
          onRevert={() => actions.open(view)}
        />
      )}
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
      {list.isPending && (absent === null || !isAwaited) && (
        <Skeleton label={t('loading')} lines={10} lineHeight="3.25rem" />
      )}
      {isEmpty && (
        <EmptyState title={t('empty.title')} text={t('empty.text')}>
          <ButtonLink to={paths.import.href()} variant="primary">
            {t('empty.import')}
          </ButtonLink>
        </EmptyState>
      )}
      {list.data && total === 0 && !isEmpty && <NothingFound state={state} hrefOf={hrefOf} />}
      {list.data && total > 0 && (
        <div className={classes.list}>
          <div className={classes.above}>
            <p className={classes.soft}>{t('about')}</p>
            <ColumnChoice shown={shown} onChoose={choose} />
          </div>
          <SelectionBar
            selection={selection}
            onSelect={setSelection}
            items={list.data.items}
            total={total}
            state={state}
          />
          <DataTable
            caption={t('title')}
            columns={columns}
            rows={list.data.items}
            keyOf={({ id }) => id}
            sort={{ key: state.sort, direction: state.descending ? 'descending' : 'ascending' }}
            onSort={({ key, direction }) => {
              const { sort } = readRowListState(new URLSearchParams({ sort: key }))
              show({ sort, descending: sort === state.sort ? direction === 'descending' : startsDescending(sort) })
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
