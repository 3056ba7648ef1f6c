import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { pickLocalized, type Locale } from '#core/charter/locale.ts'
import type { PageRehearsal, RegisterRehearsal, Rehearsal } from '#core/contract/routes/fleetRoutes.ts'
import { formatList, formatNumber } from '#src/lib/format.ts'
import { sumRehearsal } from '#src/lib/sumRehearsal.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { useRegisterWords } from '#src/lib/useRegisterWords.ts'
import { RehearsalList, type RehearsedPage } from '#src/ui/RehearsalList.tsx'
import classes from './Bulk.module.css'

type Props = {
  rehearsal: Rehearsal
  actions: ReactNode
  /** What to say where no row changes. */
  nothing?: string
  /** What else there is to know of what was asked. */
  note?: ReactNode
}

/** What an action on many rows would show on which pages, leave behind, and keep without printing it. */
export function BulkRehearsal({ rehearsal, actions, nothing, note }: Props) {
  const { t } = useTranslation('fleet')
  const language = useLanguage()
  const summary = useRef<HTMLParagraphElement>(null)
  useEffect(() => summary.current?.focus(), [])
  const number = (count: number) => ({ count, shown: formatNumber(count, language) })
  const { platforms, rows, exceptions } = rehearsal
  const sum = sumRehearsal(rehearsal)
  const writeFacts = useRegisterWords()

  const languages = (counts: ReadonlyMap<Locale, number>) => ({
    ...number([...counts.values()].reduce((total, count) => total + count, 0)),
    languages: formatList(
      [...counts].map(([locale, count]) => t(`bulk.inLanguage.${locale}`, number(count))),
      language,
    ),
  })
  const readPlaces = (places: PageRehearsal['turnsStale']) => ({
    ...number(places.length),
    places: formatList(
      places.map(({ names, field }) => t('bulk.place', { names: names.join(', '), field: t(`field.${field}`) })),
      language,
    ),
  })
  const readPage = ({ locale, changed, cells, turnsStale, turnsMissing }: PageRehearsal): RehearsedPage => ({
    lang: locale,
    language: t(`bulk.language.${locale}`),
    cells: cells.map(({ rowId, names, column, before, after }) => ({
      key: `${rowId} ${column}`,
      row: names.join(', '),
      column: t(`bulk.column.${column}`),
      before,
      after,
    })),
    more: changed > cells.length ? t('bulk.more', number(changed - cells.length)) : null,
    notes: [
      ...(turnsStale.length > 0 ? [t('bulk.stale', readPlaces(turnsStale))] : []),
      ...(turnsMissing.length > 0 ? [t('bulk.missing', readPlaces(turnsMissing))] : []),
    ],
  })

  const readRegister = ({ changed, facts }: RegisterRehearsal): RehearsedPage => ({
    lang: language,
    language: t('bulk.register'),
    cells: writeFacts(facts),
    more: changed > facts.length ? t('bulk.more', number(changed - facts.length)) : null,
    notes: [],
  })
  const summarise = ({ pages }: Rehearsal['platforms'][number]): string => {
    const cells = pages.reduce((total, { changed }) => total + changed, 0)
    return cells === 0 ? t('bulk.unseenPage') : t('bulk.cells', number(cells))
  }

  return (
    <RehearsalList
      summary={
        <>
          <p ref={summary} tabIndex={-1} className={classes.summary}>
            {/* Pages may change by what rows follow, and no row with them. */}
            {(rows > 0 || platforms.length === 0) && <strong>{t('bulk.rows', number(rows))}</strong>}{' '}
            {t('bulk.effect', number(sum.platforms))}
            {rows === 0 && nothing !== undefined && ` ${nothing}`}
          </p>
          {sum.unseen > 0 && <p>{t('bulk.unseen', number(sum.unseen))}</p>}
          {sum.stale.size > 0 && <p>{t('bulk.staleTotal', languages(sum.stale))}</p>}
          {sum.missing.size > 0 && <p>{t('bulk.missingTotal', languages(sum.missing))}</p>}
          {exceptions > 0 && <p>{t('bulk.exceptions', number(exceptions))}</p>}
          {note}
        </>
      }
      actions={actions}
      platforms={platforms.map((platform) => ({
        id: platform.id,
        name: pickLocalized(platform.name, language)?.value ?? platform.slug,
        summary: summarise(platform),
        pages: [
          ...platform.pages.map(readPage),
          ...(platform.register.changed > 0 ? [readRegister(platform.register)] : []),
        ],
      }))}
      columns={{
        row: t('column.name'),
        column: t('bulk.cell'),
        before: t('bulk.before'),
        after: t('bulk.after'),
      }}
      nothing={t('bulk.nothing')}
    />
  )
}
