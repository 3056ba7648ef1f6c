import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { pickLocalized, type Locale, type Localized } from '#core/charter/locale.ts'
import type { PageRehearsal, RegisterRehearsal, Rehearsal } from '#core/contract/routes/fleetRoutes.ts'
import { formatDate, formatList, formatNumber } from '#src/lib/format.ts'
import { sumRehearsal } from '#src/lib/sumRehearsal.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { useRegisterWords } from '#src/lib/useRegisterWords.ts'
import { RehearsalList, type RehearsedPage } from '#src/ui/RehearsalList.tsx'
import { KeptList } from './KeptList.tsx'
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
  const sum = sumRehearsal(rehearsal)
  const writeFacts = useRegisterWords()
  const nameOf = (name: Localized<string>) => pickLocalized(name, language)?.value ?? ''
  const number = (count: number) => ({ count, shown: formatNumber(count, language) })

  const languages = (counts: ReadonlyMap<Locale, number>) => ({
    ...number([...counts.values()].reduce((total, count) => total + count, 0)),
    languages: formatList(
      [...counts].map(([locale, count]) => t(`rehearsal.inLanguage.${locale}`, number(count))),
      language,
    ),
  })
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

  const readRegister = ({ changed, facts }: RegisterRehearsal): RehearsedPage => ({
    lang: language,
    language: t('rehearsal.register'),
    cells: writeFacts(facts),
    more: changed > facts.length ? t('rehearsal.more', number(changed - facts.length)) : null,
    notes: [],
  })
  const summarise = ({ pages }: Rehearsal['platforms'][number]): string => {
    const cells = pages.reduce((total, { changed }) => total + changed, 0)
    return cells === 0 ? t('rehearsal.unseenPage') : t('rehearsal.cells', number(cells))
  }

  return (
    <RehearsalList
      summary={
        <>
          <p>
            <strong>
              {sum.platforms === 0 ? t('rehearsal.none') : t('rehearsal.platforms', number(sum.platforms))}
            </strong>{' '}
            {sum.platforms > 0 && t('rehearsal.cells', number(sum.cells))}
          </p>
          <p>{t('rehearsal.at', { date: formatDate(at, language) })}</p>
          {unchanged > 0 && platforms.length > 0 && <p>{t('rehearsal.unchanged', number(unchanged))}</p>}
          {sum.unseen > 0 && <p>{t('rehearsal.unseen', number(sum.unseen))}</p>}
          {sum.stale.size > 0 && <p>{t('rehearsal.staleTotal', languages(sum.stale))}</p>}
          {keeps.length > 0 && <KeptList keeps={keeps} />}
          {aside !== undefined && <p>{aside}</p>}
        </>
      }
      actions={actions}
      platforms={platforms.map((platform) => ({
        id: platform.id,
        name: nameOf(platform.name),
        summary: summarise(platform),
        pages: [
          ...platform.pages.map(readPage),
          ...(platform.register.changed > 0 ? [readRegister(platform.register)] : []),
        ],
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
