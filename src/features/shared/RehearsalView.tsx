import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { pickLocalized } from '#core/charter/locale.ts'
import type { Rehearsal } from '#core/contract/routes/fleetRoutes.ts'
import { formatDate, formatNumber } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { useRehearsalWords } from '#src/lib/useRehearsalWords.ts'
import { RehearsalList } from '#src/ui/RehearsalList.tsx'
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
  const { sum, totals, list } = useRehearsalWords(
    rehearsal,
    ({ name, slug }) => pickLocalized(name, language)?.value ?? slug,
  )
  const number = (count: number) => ({ count, shown: formatNumber(count, language) })

  return (
    <RehearsalList
      {...list}
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
          {totals.map((total) => (
            <p key={total}>{total}</p>
          ))}
          {keeps.length > 0 && <KeptList keeps={keeps} />}
          {aside !== undefined && <p>{aside}</p>}
        </>
      }
      actions={actions}
    />
  )
}
