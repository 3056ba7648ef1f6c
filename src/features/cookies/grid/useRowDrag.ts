import { useLayoutEffect, useRef, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useCookies } from '../cookies.ts'
import { labelRow } from '../labelRow.ts'
import { dropTargetOf } from './dropTarget.ts'

/**
 * Rows are dragged by their grip: the one that is chosen with all that are, another one alone. The code for it comes when the
 * pointer first gets near, and only ever holds the row under it.
 */
export function useRowDrag(): (event: PointerEvent<HTMLElement>) => void {
  const { t } = useTranslation('cookies')
  const cookies = useCookies()
  // Asked when a drag begins, which may be long after the pointer came.
  const now = useRef({ ...cookies, t })
  useLayoutEffect(() => {
    now.current = { ...cookies, t }
  })
  const near = useRef<Element | null>(null)

  /** The rows that go along with that one. */
  function takeFrom(rowId: string) {
    const { grid, groups } = now.current
    const { rows: chosen, span } = grid.readSelection()
    const wanted = span === null && chosen.has(rowId) ? chosen : new Set([rowId])
    return groups.flatMap(({ rows }) => rows).filter(({ id, revision }) => wanted.has(id) && revision > 0)
  }

  return ({ target, pointerType }) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
    const grip = row?.querySelector<HTMLElement>('[data-grip]')
    const area = row?.closest<HTMLElement>('[data-rows]')
    const rowId = row?.dataset['row']
    // A finger scrolls: its way is the row's menu.
    if (pointerType !== 'mouse' || row === near.current || !row || !grip || !area || rowId === undefined) return
    near.current = row
    import('./rowDrag.ts')
      .then(({ makeDraggable }) =>
        makeDraggable({
          row,
          grip,
          area,
          take() {
            const rows = takeFrom(rowId)
            const [first] = rows
            const { definitions, t: say } = now.current
            const label = first === undefined ? '' : labelRow(first, definitions.get(first.definitionId ?? ''))
            return {
              rowIds: rows.map(({ id }) => id),
              label: rows.length > 1 ? say('select.rows', { count: rows.length }) : label,
            }
          },
          canDrop: (rowIds, place) => dropTargetOf(now.current.groups, rowIds, place) !== null,
          drop(rowIds, place) {
            const { actions } = now.current
            const rows = takeFrom(rowId).filter(({ id }) => rowIds.includes(id))
            actions.move(rows, (groups) => dropTargetOf(groups, rowIds, place))
          },
        }),
      )
      .catch(() => {
        // Without a network its code may not come: keys and the menu move rows all the same, and the next time it is asked again.
        near.current = null
      })
  }
}
