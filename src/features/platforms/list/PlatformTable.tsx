import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { pickLocalized, type Locale } from '#core/charter/locale.ts'
import type { PlatformItem } from '#core/contract/routes/platformRoutes.ts'
import { formatDateTime, formatNumber, formatRelative } from '#src/lib/format.ts'
import type { Density } from '#src/lib/useDensity.ts'
import type { Language } from '#src/lib/language.ts'
import { paths } from '#src/lib/paths.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { DataTable, type Column, type Sort } from '#src/ui/DataTable.tsx'
import { MenuButton } from '#src/ui/MenuButton.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { usePlatformActions } from './usePlatformActions.ts'
import classes from './PlatformListPage.module.css'

type Props = {
  platforms: readonly PlatformItem[]
  sort: Sort
  onSort: (sort: Sort) => void
  isRefreshing: boolean
  density: Density
}

/** The platforms as a table; as entries where there is little room. */
export function PlatformTable({ platforms, sort, onSort, isRefreshing, density }: Props) {
  const { t } = useTranslation('platforms')
  const language = useLanguage()
  const listActions = usePlatformActions()
  const columns = useMemo(() => listColumns({ t, language, listActions }), [t, language, listActions])
  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={platforms}
      keyOf={({ id }) => id}
      sort={sort}
      onSort={onSort}
      isRefreshing={isRefreshing}
      density={density}
    />
  )
}

type Around = {
  t: TFunction<'platforms'>
  language: Language
  listActions: ReturnType<typeof usePlatformActions>
}

function listColumns({ t, language, listActions }: Around): Column<PlatformItem>[] {
  return [
    {
      key: 'name',
      header: t('column.name'),
      isRowHeader: true,
      sortKey: 'name',
      cell: (platform) => <PlatformName platform={platform} t={t} language={language} />,
    },
    {
      key: 'languages',
      header: t('column.languages'),
      width: '6rem',
      cell: ({ locales }) => <span className={classes.figure}>{locales.join(' · ')}</span>,
    },
    {
      key: 'rows',
      header: t('column.rows'),
      width: '9rem',
      sortKey: 'rows',
      cell: ({ id, summary: { rows, overrides } }) => (
        <span className={classes.figure}>
          {formatNumber(rows, language)}
          {overrides > 0 && (
            <>
              <span className={classes.soft}> · </span>
              <Link to={paths.platform.href(id)} className={classes.exceptions} title={t('exceptionsMeaning')}>
                {t('exceptions', { count: overrides })}
              </Link>
            </>
          )}
        </span>
      ),
    },
    {
      key: 'texts',
      header: t('column.texts'),
      width: '9rem',
      sortKey: 'toDo',
      // Of a deleted platform no text is counted: it would read as complete.
      cell: ({ deletedAt, summary: { missingTexts, staleTexts } }) =>
        deletedAt === null ? (
          <span className={classes.badges}>
            {missingTexts > 0 && <StateBadge tone="block">{t('texts.missing', { count: missingTexts })}</StateBadge>}
            {staleTexts > 0 && <StateBadge tone="warn">{t('texts.stale', { count: staleTexts })}</StateBadge>}
            {missingTexts + staleTexts === 0 && <StateBadge tone="ok">{t('texts.complete')}</StateBadge>}
          </span>
        ) : (
          <span className={classes.soft}>{t('texts.deleted')}</span>
        ),
    },
    {
      key: 'changed',
      header: t('column.changed'),
      width: '9rem',
      sortKey: 'changedAt',
      cell: ({ summary: { changedAt } }) => (
        <time dateTime={changedAt} title={formatDateTime(changedAt, language)} className={classes.soft}>
          {formatRelative(changedAt, new Date(), language)}
        </time>
      ),
    },
    {
      key: 'actions',
      header: t('column.actions'),
      isHeaderHidden: true,
      width: '3rem',
      align: 'end',
      cell: (platform) => {
        const name = nameOf(platform, language)
        return (
          <MenuButton
            label={t('actions.label', { name })}
            isIconOnly
            size="small"
            entries={listActions({ platform, name })}
          />
        )
      },
    },
  ]
}

function nameOf({ name, slug }: PlatformItem, locale: Locale): string {
  return pickLocalized(name, locale)?.value ?? slug
}

type NameProps = Pick<Around, 't' | 'language'> & { platform: PlatformItem }

function PlatformName({ platform, t, language }: NameProps) {
  const { id, address, hosts } = platform
  const main = hosts.find(({ role }) => role === 'canonical') ?? hosts[0]
  const others = hosts.filter((host) => host !== main)
  return (
    <div className={classes.name}>
      <Link to={paths.platform.href(id)} className={classes.link}>
        <bdi>{nameOf(platform, language)}</bdi>
      </Link>
      {address === null && <span className={classes.todo}>{t('address.todo')}</span>}
      {main && (
        <span className={classes.host} title={others.map(({ host }) => host).join(', ') || undefined}>
          {main.host}
          {others.length > 0 && ` ${t('address.others', { count: others.length })}`}
        </span>
      )}
    </div>
  )
}
