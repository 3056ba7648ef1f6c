import { useEffect, useMemo, useState } from 'react'
import type { Command } from '#src/lib/commands.ts'
import { isTyping } from '#src/lib/keyBindings.ts'
import { rowButtonId } from '../cookies.ts'
import { readCell } from '../grid/gridCells.ts'
import type { GridColumn } from '../grid/gridSteps.ts'
import { readClipboard } from './readClipboard.ts'

/** A block to paste; `text` null: one is asked for it. `rowId`: the row that had the focus. */
export interface PastedBlock {
  readonly text: string | null
  readonly rowId: string | null
  /** The column that had the focus, where there was one. */
  readonly column: GridColumn | null
}

/** The block being pasted, and what begins and ends it; Ctrl+V outside fields begins it with what is on the clipboard. */
export function usePasteRows() {
  const [block, setBlock] = useState<PastedBlock | null>(null)

  useEffect(() => {
    function paste(event: ClipboardEvent) {
      if (isTyping(event.target) || event.clipboardData === null) return
      const text = readClipboard(event.clipboardData)
      if (text === null) return
      event.preventDefault()
      setBlock({ text, ...findFocused() })
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [])

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
