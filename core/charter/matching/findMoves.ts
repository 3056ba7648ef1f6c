import type { CategoryKind } from '../categoryKind.ts'
import type { CharterSource } from '../charterSource.ts'
import type { ImportedRow } from '../import/importResult.ts'
import type { Locale } from '../locale.ts'
import { listTables } from './listTables.ts'
import { pairCategories } from './pairContent.ts'
import type { Pairing } from './pairRows.ts'

/** A row of the platform that a page has in another table. `index`: place among the imported rows. */
export interface RowMove {
  readonly rowId: string
  readonly index: number
  /** Where it goes; null where the platform has no such category yet. */
  readonly categoryId: string | null
  /** The table of the page. */
  readonly kind: CategoryKind
  readonly title: string | null
}

/**
 * The rows that a page puts in another category than the platform does: one of another kind, or the one that is called so. What a title
 * that says no kind is about is not known: nothing moves for it alone.
 */
export function findMoves(
  pairs: Pairing['pairs'],
  imported: readonly ImportedRow[],
  source: CharterSource,
  locale: Locale,
): RowMove[] {
  const page = { rows: imported, sections: [] }
  const tables = listTables(page)
  const categories = pairCategories(page, source, { locale, isTranslation: false }).pairs
  const kindOf = new Map([...source.template.categories, ...source.categories].map(({ id, kind }) => [id, kind]))
  return pairs.flatMap(({ rowId, index }) => {
    const [row, read] = [source.rows.find(({ id }) => id === rowId), imported[index]]
    if (row === undefined || read === undefined) return []
    const { category: kind, categoryTitle: title } = read
    const pair = categories[tables.findIndex((table) => table.kind === kind && table.title === title)]
    const categoryId = pair?.sharedId ?? pair?.own?.id ?? null
    const isNamed = pair?.texts.some(({ field, isSame }) => field === 'title' && isSame) ?? false
    const isElsewhere = isNamed || (kind !== 'other' && kindOf.get(row.categoryId) !== kind)
    return isElsewhere && categoryId !== row.categoryId ? [{ rowId, index, categoryId, kind, title }] : []
  })
}
