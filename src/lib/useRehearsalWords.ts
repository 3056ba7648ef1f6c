import { useTranslation } from 'react-i18next'
import type { Locale } from '#core/charter/locale.ts'
import type { PageRehearsal, RegisterRehearsal, Rehearsal } from '#core/contract/routes/fleetRoutes.ts'
import { formatList, formatNumber } from './format.ts'
import { sumRehearsal } from './sumRehearsal.ts'
import { useLanguage } from './useLanguage.ts'

type RehearsedPlatform = Rehearsal['platforms'][number]
type Fact = RegisterRehearsal['facts'][number]

/**
 * Puts a rehearsal into words: what each page of each platform would say otherwise, what is kept and not printed, and what is left
 * behind. `sum`: what it comes to; `totals`: sentences on all platforms together; `list`: what `RehearsalList` shows.
 * @param nameOf the name of a platform in the language of the interface
 */
export function useRehearsalWords(rehearsal: Rehearsal, nameOf: (platform: RehearsedPlatform) => string) {
  const { t } = useTranslation(['shared', 'cookies'])
  const language = useLanguage()
  const sum = sumRehearsal(rehearsal)
  const number = (count: number) => ({ count, shown: formatNumber(count, language) })
  const more = (changed: number, listed: readonly unknown[]): string | null =>
    changed > listed.length ? t('rehearsal.more', number(changed - listed.length)) : null

  const languages = (counts: ReadonlyMap<Locale, number>) => ({
    ...number([...counts.values()].reduce((total, count) => total + count, 0)),
    languages: formatList(
      [...counts].map(([locale, count]) => t(`rehearsal.inLanguage.${locale}`, number(count))),
      language,
    ),
  })
  const readPlaces = (places: PageRehearsal['turnsStale']) => ({
    ...number(places.length),
    places: formatList(
      places.map(({ names, field }) => t('rehearsal.place', { names: names.join(', '), field: t(`place.${field}`) })),
      language,
    ),
  })

  const readPage = ({ locale, changed, cells, turnsStale, turnsMissing }: PageRehearsal) => ({
    lang: locale,
    language: t(`language.${locale}`),
    cells: cells.map(({ rowId, names, column, before, after }) => ({
      key: `${rowId} ${column}`,
      row: names.join(', '),
      column: t(`cell.${column}`),
      before,
      after,
    })),
    more: more(changed, cells),
    notes: [
      ...(turnsStale.length > 0 ? [t('rehearsal.stale', readPlaces(turnsStale))] : []),
      ...(turnsMissing.length > 0 ? [t('rehearsal.missing', readPlaces(turnsMissing))] : []),
    ],
  })

  /** As one reads it in the form of a row; null: nobody has said. */
  const writeFact = (field: Fact['field'], value: string | null): string | null => {
    if (value === null || field === 'host') return value
    // A value of another version of the program is shown as it is kept.
    return t(`cookies:${field}.${value}` as 'cookies:party.first', { defaultValue: value })
  }
  const readRegister = ({ changed, facts }: RegisterRehearsal) => ({
    lang: language,
    language: t('rehearsal.register'),
    cells: facts.map(({ rowId, names, field, before, after }) => ({
      key: `${rowId} ${field}`,
      row: names.join(', '),
      column: t(`cookies:field.${field}`),
      before: writeFact(field, before),
      after: writeFact(field, after),
    })),
    more: more(changed, facts),
    notes: [],
  })
  const summarise = ({ pages }: RehearsedPlatform): string => {
    const cells = pages.reduce((total, { changed }) => total + changed, 0)
    return cells === 0 ? t('rehearsal.unseenPage') : t('rehearsal.cells', number(cells))
  }

  return {
    sum,
    totals: [
      ...(sum.unseen > 0 ? [t('rehearsal.unseen', number(sum.unseen))] : []),
      ...(sum.stale.size > 0 ? [t('rehearsal.staleTotal', languages(sum.stale))] : []),
      ...(sum.missing.size > 0 ? [t('rehearsal.missingTotal', languages(sum.missing))] : []),
    ],
    list: {
      platforms: rehearsal.platforms.map((platform) => ({
        id: platform.id,
        name: nameOf(platform),
        summary: summarise(platform),
        pages: [
          ...platform.pages.map(readPage),
          ...(platform.register.changed > 0 ? [readRegister(platform.register)] : []),
        ],
      })),
      columns: {
        row: t('cell.cookie'),
        column: t('cell.column'),
        before: t('cell.before'),
        after: t('cell.after'),
      },
      nothing: t('cell.nothing'),
    },
  }
}
