import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
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
import { choosableColumns, firstColumns, listColumns } from './rowColumns.tsx'
import { RowFilters } from './RowFilters.tsx'
import {
  isNarrowed,
  narrowingOf,
  readRowListState,
  startsDescending,
  unfiltered,
  writeRowListState,
  type RowListState,
} from './rowListState.ts'
import { SelectionBar, type Selection } from './SelectionBar.tsx'
import { useRowExport } from './useRowExport.ts'
import './texts.ts'
import classes from './CookieListPage.module.css'

const address = { path: paths.cookies.href(), read: readRowListState, write: writeRowListState }

/** Every cookie of every platform. What it shows is in its address: search, filters, sort, page. */
export function CookieListPage() {
  const { t } = useTranslation('fleet')
  const language = useLanguage()
  const queryClient = useQueryClient()
  const [density, setDensity] = useDensity()
  const [shown, setShown] = useRememberedSet('cookies.columns', choosableColumns, firstColumns)
  // What fails here is told by the list itself.
  const ask = (next: RowListState) => void queryClient.query(rowListQuery(next)).catch(() => undefined)
  const { state, hrefOf, show, setParams } = useListAddress({ ...address, ask })
  const list = useQuery(rowListQuery(state))
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

  const total = list.data?.total ?? 0
  useCommands('here', total === 0 ? [] : [{ id: 'export', label: t('export.label'), run: exporting.run }])
  const isEmpty = list.data !== undefined && total === 0 && !isNarrowed(state)
  useListFound({
    ...address,
    state,
    setParams,
    total,
    isSettled: list.isSuccess && !list.isPlaceholderData,
    narrowing: narrowingOf(state),
    found: t('pages.found', { count: total, shown: formatNumber(total, language) }),
  })

  return (
    <Page
      title={t('title')}
      actions={
        total > 0 && (
          <Button variant="quiet" isBusy={exporting.isBusy} onClick={exporting.run}>
            {t('export.label')}
          </Button>
        )
      }
      toolbar={isEmpty ? undefined : <RowFilters state={state} show={show} isListed={list.data !== undefined} />}
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
      {list.isPending && <Skeleton label={t('loading')} lines={10} lineHeight="3.25rem" />}
      {isEmpty && (
        <EmptyState title={t('empty.title')} text={t('empty.text')}>
          <ButtonLink to={paths.import.href()} variant="primary">
            {t('empty.import')}
          </ButtonLink>
        </EmptyState>
      )}
      {list.data && total === 0 && !isEmpty && (
        <EmptyState title={t('none.title')} text={t('none.text')}>
          <ButtonLink to={hrefOf({ ...state, ...unfiltered, search: '', page: 1 })}>{t('none.clear')}</ButtonLink>
        </EmptyState>
      )}
      {list.data && total > 0 && (
        <div className={classes.list}>
          <div className={classes.above}>
            <p className={classes.soft}>{t('about')}</p>
            <ColumnChoice shown={shown} onChoose={setShown} />
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
