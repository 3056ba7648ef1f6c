/* eslint-disable jsx-a11y/no-interactive-element-to-noninteractive-role --
   shown as entries on narrow screens: `display: block` takes the table's semantics away, the roles keep them. */
import { lazy, memo, Suspense } from 'react'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import { fetchCode } from '#src/lib/fetchCode.ts'
import { RowView } from './RowView.tsx'
import classes from './CookieTable.module.css'

/** The forms and their library come once the rows are there; until then an open row is read. */
const RowEditor = lazy(() =>
  fetchCode(async () => {
    const { RowEditor: Shown } = await import('./RowEditor.tsx')
    return { default: Shown }
  }),
)

/** A row, read or open; `focusPath` is the field to type in while it is open. */
export const RowSlot = memo(function RowSlot({ row, focusPath }: { row: CookieRow; focusPath: string | null }) {
  if (focusPath === null) return <RowView row={row} />
  return (
    <Suspense fallback={<RowView row={row} />}>
      <tr role="row" className={classes.openRow}>
        <td role="cell" colSpan={6} className={classes.openCell}>
          <RowEditor row={row} focusPath={focusPath} />
        </td>
      </tr>
    </Suspense>
  )
})
