import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useCookies } from '../cookies.ts'
import type { CategoryGroup } from '../actions/rowOrder.ts'
import { useSaySelection } from './useSaySelection.ts'
import { useSelection } from './useSelection.ts'

/** Chooses every row of a category, or none of them where all are chosen. */
export function SelectCategory({ group, title }: { group: CategoryGroup; title: string }) {
  const { t } = useTranslation('cookies')
  const { grid } = useCookies()
  const { rows, span } = useSelection()
  const say = useSaySelection()
  const box = useRef<HTMLInputElement>(null)
  const ids = group.rows.filter(({ revision }) => revision > 0).map(({ id }) => id)
  const chosen = span === null ? ids.filter((id) => rows.has(id)).length : 0
  const isAll = ids.length > 0 && chosen === ids.length
  const isSome = chosen > 0 && !isAll

  useEffect(() => {
    if (box.current) box.current.indeterminate = isSome
  }, [isSome])

  return (
    <input
      ref={box}
      type="checkbox"
      aria-label={t('select.category', { category: title })}
      checked={isAll}
      disabled={ids.length === 0}
      onChange={() => {
        const others = span === null ? [...rows].filter((id) => !ids.includes(id)) : []
        grid.selectRows(isAll ? others : [...others, ...ids])
        say()
      }}
    />
  )
}
