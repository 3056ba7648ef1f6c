import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '#src/lib/announce.ts'
import type { Command } from '#src/lib/commands.ts'
import { isTyping } from '#src/lib/keyBindings.ts'
import { showToast } from '#src/ui/toasts.ts'
import { rowButtonId } from '../cookies.ts'
import { readCell } from '../grid/gridCells.ts'
import { isFilledColumn } from '../grid/gridSpan.ts'
import type { GridColumn } from '../grid/gridSteps.ts'
import { copiedBlock } from './copiedBlock.ts'
import { readClipboard } from './readClipboard.ts'

/** A block to paste; `text` null: one is asked for it. `rowId`: the row that had the focus. */
export interface PastedBlock {
  readonly text: string | null
  readonly rowId: string | null
  /** The column that had the focus, where there was one. */
  readonly column: GridColumn | null
}

/**
 * The block being pasted, and what begins and ends it; Ctrl+V outside fields begins it with what is on the clipboard. Words alone
 * are what the cell that has the focus is to say; on what stands for a whole row one is told so.
 */
export function usePasteRows() {
  const { t } = useTranslation('cookies')
  const [block, setBlock] = useState<PastedBlock | null>(null)

  useEffect(() => {
    function paste(event: ClipboardEvent) {
      if (isTyping(event.target) || event.clipboardData === null) return
      const cells = readClipboard(event.clipboardData)
      const focused = findFocused()
      // Words alone mean nothing to the page but on a row.
      if (cells === null || (!cells.isBlock && focused.column === null)) return
      event.preventDefault()
      if (cells.isBlock || isFilledColumn(focused.column) || copiedBlock.readSpan(cells.text) !== null)
        setBlock({ text: cells.text, ...focused })
      else {
        announce(t('paste.chooseCell'))
        showToast({ text: t('paste.chooseCell'), tone: 'neutral' })
      }
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [t])

  const command = useMemo((): Command => {
    const run = () => setBlock({ text: null, ...findFocused() })
    return { id: 'pasteRows', binding: 'pasteRows', run }
  }, [])

  function close(): void {
    const rowId = block?.rowId ?? null
    setBlock(null)
    // A row that went to another category is another element there: what had the focus is gone.
    setTimeout(() => {
      if (rowId !== null && document.activeElement === document.body)
        document.getElementById(rowButtonId(rowId))?.focus()
    })
  }

  return { block, command, close }
}

/** The cell that has the focus, if one has. */
function findFocused(): { rowId: string | null; column: GridColumn | null } {
  const focused = document.activeElement
  const cell = focused === null ? null : readCell(focused)
  return { rowId: cell?.rowId ?? null, column: cell?.column ?? null }
}
