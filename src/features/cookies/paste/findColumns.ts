import type { Locale } from '#core/charter/locale.ts'
import { columnsOf, type PasteColumn } from '#core/charter/paste/pasteColumns.ts'
import { readFields, spanOf } from '../grid/gridSpan.ts'
import type { GridColumn } from '../grid/gridSteps.ts'
import { copiedBlock } from './copiedBlock.ts'

/**
 * The columns that cells without a header are meant for: those they were copied from here; else those of the grid from the cell
 * on where they are pasted; null where that says nothing. Names come with what stands before them in a table: the category and
 * the provider. `languages`: of the platform, the source first.
 */
export function findColumns(
  text: string,
  at: GridColumn | null,
  languages: readonly Locale[],
): readonly PasteColumn[] | null {
  const copied = copiedBlock.readSpan(text)
  if (copied !== null) return columnsOf(readFields(copied), languages)
  if (at === null || at === 'select' || at === 'names' || at === 'menu') return null
  return columnsOf(readFields(spanOf(at, 'retention')), languages)
}
