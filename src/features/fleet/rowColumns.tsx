import type { TFunction } from 'i18next'
import { Link } from 'react-router'
import { pickLocalized, type Localized } from '#core/charter/locale.ts'
import { writeRetention } from '#core/charter/retentionWords.ts'
import type { RowListColumn } from '#core/contract/rowListColumns.ts'
import type { RowItem } from '#core/contract/routes/rowRoutes.ts'
import { formatDateTime, formatRelative } from '#src/lib/format.ts'
import type { Language } from '#src/lib/language.ts'
import { paths } from '#src/lib/paths.ts'
import type { Column } from '#src/ui/DataTable.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './CookieListPage.module.css'

/** Those shown until somebody chooses. */
export const firstColumns: readonly RowListColumn[] = [
  'platform',
  'category',
  'provider',
  'purpose',
  'retention',
  'texts',
]

type Around = {
  t: TFunction<'fleet'>
  language: Language
  shown: readonly RowListColumn[]
  isChosen: (row: RowItem) => boolean
  onChoose: (row: RowItem, isChosen: boolean) => void
}

/** The columns of the list: the cookie, then those chosen. */
export function listColumns({ t, language, shown, isChosen, onChoose }: Around): Column<RowItem>[] {
  const words = (text: Localized<string>) => {
    const found = pickLocalized(text, language)
    return found === null ? null : (
      <span lang={found.locale} dir="auto" className={classes.words}>
        {found.value}
      </span>
    )
  }
  const all: Record<RowListColumn, Omit<Column<RowItem>, 'key' | 'header'>> = {
    platform: {
      sortKey: 'platform',
      cell: ({ platformId, platformName, platformSlug }) => (
        <Link to={paths.platform.href(platformId)} className={classes.platform}>
          <bdi>{pickLocalized(platformName, language)?.value ?? platformSlug}</bdi>
        </Link>
      ),
    },
    category: { width: '8rem', sortKey: 'categoryKind', cell: ({ categoryKind }) => t(`kind.${categoryKind}`) },
    provider: { sortKey: 'provider', cell: ({ provider }) => <bdi>{provider}</bdi> },
    service: { cell: ({ service }) => words(service) },
    purpose: { width: '28%', cell: ({ purpose }) => words(purpose) },
    retention: {
      width: '9rem',
      sortKey: 'retention',
      cell: ({ retention }) =>
        writeRetention(retention, null, language) || <span className={classes.soft}>{t('retention.unknown')}</span>,
    },
    origin: {
      cell: ({ definitionId, overrides }) => (
        <span className={classes.badges}>
          {t(definitionId === null ? 'origin.own' : 'origin.shared')}
          {overrides.length > 0 && (
            <StateBadge tone="neutral">
              {t('origin.exceptions', { fields: overrides.map((field) => t(`field.${field}`)).join(', ') })}
            </StateBadge>
          )}
        </span>
      ),
    },
    texts: {
      width: '8.5rem',
      sortKey: 'toDo',
      cell: ({ missingTexts, staleTexts }) => (
        <span className={classes.badges}>
          {missingTexts > 0 && <StateBadge tone="block">{t('texts.missing', { count: missingTexts })}</StateBadge>}
          {staleTexts > 0 && <StateBadge tone="warn">{t('texts.stale', { count: staleTexts })}</StateBadge>}
          {missingTexts + staleTexts === 0 && <StateBadge tone="ok">{t('texts.complete')}</StateBadge>}
        </span>
      ),
    },
    changed: {
      sortKey: 'changedAt',
      cell: ({ changedAt }) => (
        <time dateTime={changedAt} title={formatDateTime(changedAt, language)} className={classes.soft}>
          {formatRelative(changedAt, new Date(), language)}
        </time>
      ),
    },
  }
  return [
    {
      key: 'name',
      header: t('column.name'),
      isRowHeader: true,
      width: '13rem',
      sortKey: 'name',
      cell: (row) => (
        <span className={classes.named}>
          <input
            type="checkbox"
            className={classes.choose}
            aria-label={t('select.row', {
              name: row.names.join(', '),
              platform: pickLocalized(row.platformName, language)?.value ?? row.platformSlug,
            })}
            checked={isChosen(row)}
            onChange={({ currentTarget: { checked } }) => onChoose(row, checked)}
          />
          <span className={classes.cookie}>
            <Link to={paths.platformCookies.href(row.platformId, row.id)} className={classes.link}>
              <bdi>{row.names.join(', ')}</bdi>
            </Link>
            {row.host !== null && <span className={classes.host}>{row.host}</span>}
          </span>
        </span>
      ),
    },
    ...shown.map((key) => ({ key, header: t(`column.${key}`), ...all[key] })),
  ]
}
