import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { pickLocalized, type Localized } from '#core/charter/locale.ts'
import type { PageRehearsal, Rehearsal } from '#core/contract/routes/fleetRoutes.ts'
import { formatDate, formatList, formatNumber } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { RehearsalList, type RehearsedPage } from '#src/ui/RehearsalList.tsx'
import './texts.ts'

type Props = {
  rehearsal: Rehearsal
  actions: ReactNode
  /** What else is to be known of a change of this kind. */
  aside?: string | undefined
}

/** What the change would show on which pages, and what keeps its own word. */
export function RehearsalView({ rehearsal, actions, aside }: Props) {
  const { t } = useTranslation('shared')
  const language = useLanguage()
  const { platforms, unchanged, keeps, at } = rehearsal
  const cells = platforms.flatMap(({ pages }) => pages).reduce((sum, { changed }) => sum + changed, 0)
  const stale = platforms.flatMap(({ pages }) => pages).reduce((sum, { turnsStale }) => sum + turnsStale.length, 0)
  const keeping = new Set(keeps.map(({ platformId }) => platformId)).size
  const nameOf = (name: Localized<string>) => pickLocalized(name, language)?.value ?? ''
  const number = (count: number) => ({ count, shown: formatNumber(count, language) })

  const noteOf = (kind: 'stale' | 'missing', places: PageRehearsal['turnsStale']): string | null => {
    if (places.length === 0) return null
    const names = formatList([...new Set(places.map((place) => place.names.join(', ')))], language)
    return t(`rehearsal.${kind}`, { ...number(places.length), names })
  }
  const readPage = ({ locale, changed, cells: listed, turnsStale, turnsMissing }: PageRehearsal): RehearsedPage => ({
    lang: locale,
    language: t(`language.${locale}`),
    cells: listed.map(({ rowId, names, column, before, after }) => ({
      key: `${rowId} ${column}`,
      row: names.join(', '),
      column: t(`cell.${column}`),
      before,
      after,
    })),
    more: changed > listed.length ? t('rehearsal.more', number(changed - listed.length)) : null,
    notes: [noteOf('stale', turnsStale), noteOf('missing', turnsMissing)].filter((note) => note !== null),
  })

  return (
    <RehearsalList
      summary={
        <>
          <p>
            <strong>
              {platforms.length === 0 ? t('rehearsal.none') : t('rehearsal.platforms', number(platforms.length))}
            </strong>{' '}
            {platforms.length > 0 && t('rehearsal.cells', number(cells))}
          </p>
          <p>{t('rehearsal.at', { date: formatDate(at, language) })}</p>
          {unchanged > 0 && platforms.length > 0 && <p>{t('rehearsal.unchanged', number(unchanged))}</p>}
          {keeps.length > 0 && (
            <p>{t('rehearsal.keeps', { ...number(keeps.length), platforms: formatNumber(keeping, language) })}</p>
          )}
          {stale > 0 && <p>{t('rehearsal.staleTotal', number(stale))}</p>}
          {aside !== undefined && <p>{aside}</p>}
        </>
      }
      actions={actions}
      platforms={platforms.map(({ id, name, pages }) => ({
        id,
        name: nameOf(name),
        summary: t('rehearsal.cells', number(pages.reduce((sum, { changed }) => sum + changed, 0))),
        pages: pages.map(readPage),
      }))}
      columns={{
        row: t('cell.row'),
        column: t('cell.column'),
        before: t('cell.before'),
        after: t('cell.after'),
      }}
      nothing={t('cell.nothing')}
    />
  )
}
