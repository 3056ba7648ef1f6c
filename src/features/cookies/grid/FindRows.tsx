import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '#src/lib/announce.ts'
import { isPressed, isTyping } from '#src/lib/keyBindings.ts'
import { SearchField } from '#src/ui/SearchField.tsx'
import { useCookies } from '../cookies.ts'
import { focusRow } from './gridCells.ts'
import { useShown } from './useShownRows.ts'
import classes from './FindRows.module.css'

/** Shows only the rows that say what one is looking for; from the field, the arrow down goes to the first of them. */
export function FindRows() {
  const { t } = useTranslation('cookies')
  const { grid } = useCookies()
  const { search, find } = useShown()
  const place = useRef<HTMLDivElement>(null)

  useEffect(() => {
    function findOnSlash(event: KeyboardEvent) {
      if (!isPressed(event, 'findRows') || isTyping(event.target)) return
      event.preventDefault()
      place.current?.querySelector('input')?.focus()
    }
    document.addEventListener('keydown', findOnSlash)
    return () => document.removeEventListener('keydown', findOnSlash)
  }, [])

  return (
    <div ref={place} className={classes.find}>
      <SearchField
        label={t('find.label')}
        placeholder={t('find.placeholder')}
        clearLabel={t('find.clear')}
        value={search}
        onDown={() => {
          const [first] = grid.readOrder().rowIds
          if (first !== undefined) focusRow(first, grid)
        }}
        onSearch={(next) => {
          const count = find(next)
          if (next.trim() !== '') announce(t('find.found', { count }))
        }}
      />
    </div>
  )
}
