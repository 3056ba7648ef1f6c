import { memo, Suspense, useState } from 'react'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import { pickRowEditor } from './rowEditorCode.ts'
import { RowView } from './RowView.tsx'
import classes from './CookieTable.module.css'

/** A row, read or open; `focusPath` is the field to type in while it is open. */
export const RowSlot = memo(function RowSlot({ row, focusPath }: { row: CookieRow; focusPath: string | null }) {
  return focusPath === null ? <RowView row={row} /> : <OpenRow row={row} focusPath={focusPath} />
})

/** The form of a row; while its code has not come the row is read. */
function OpenRow({ row, focusPath }: { row: CookieRow; focusPath: string }) {
  const [RowEditor] = useState(pickRowEditor)
  return (
    <Suspense fallback={<RowView row={row} />}>
      <tr role="row" className={classes.openRow}>
        <td role="gridcell" colSpan={7} className={classes.openCell}>
          <RowEditor row={row} focusPath={focusPath} />
        </td>
      </tr>
    </Suspense>
  )
}
