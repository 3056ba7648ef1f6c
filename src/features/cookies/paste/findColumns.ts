import type { Locale } from '#core/charter/locale.ts'
import { columnsOf, type PasteColumn } from '#core/charter/paste/pasteColumns.ts'
import { isFilledColumn, readFields, spanOf, type GridSpan } from '../grid/gridSpan.ts'
import type { GridColumn } from '../grid/gridSteps.ts'
import { copiedBlock } from './copiedBlock.ts'

const isTextColumn = (column: GridColumn | null): column is 'service' | 'purpose' =>
  column === 'service' || column === 'purpose'

/** Whether one column of texts goes onto another one, which can say the same. */
function isText({ from, to }: GridSpan, at: GridColumn | null): at is 'service' | 'purpose' {
  return from === to && isTextColumn(from) && isTextColumn(at)
}

/**
 * The columns that cells without a header are meant for: those they were copied from here, but the texts of one column go where
 * they are pasted; else those of the grid from the cell on where they are pasted; null where that says nothing. Names come with
 * what stands before them in a table: the category and the provider. `languages`: of the platform, the source first.
 */
export function findColumns(
  text: string,
  at: GridColumn | null,
  languages: readonly Locale[],
): readonly PasteColumn[] | null {
  const copied = copiedBlock.readSpan(text)
  if (copied !== null) return columnsOf(isText(copied, at) ? [at] : readFields(copied), languages)
  if (!isFilledColumn(at)) return null
  return columnsOf(readFields(spanOf(at, 'retention')), languages)
}
