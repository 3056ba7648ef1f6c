import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { announce } from '#src/lib/announce.ts'
import { useCookies } from '../cookies.ts'
import type { GridSelection } from './grid.ts'

/** What is chosen, in words. */
export function describeSelection({ rows, span }: GridSelection, t: TFunction<'cookies'>): string {
  const count = rows.size
  if (count === 0) return t('select.none')
  if (span === null) return t('select.rows', { count })
  const [from, to] = [t(`column.${span.from}`), t(`column.${span.to}`)]
  return span.from === span.to ? t('select.column', { count, column: from }) : t('select.cells', { count, from, to })
}

/** Says to those who do not see it what is chosen now. */
export function useSaySelection(): () => void {
  const { t } = useTranslation('cookies')
  const { grid } = useCookies()
  return () => announce(describeSelection(grid.readSelection(), t))
}
