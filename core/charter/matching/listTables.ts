import type { CategoryKind } from '../categoryKind.ts'
import type { ImportResult } from '../import/importResult.ts'

/** A table of the source: its kind and title, and what stands between its title and its rows. */
export interface ReadTable {
  readonly kind: CategoryKind
  readonly title: string | null
  readonly description: string | null
  /** Place of its heading among the sections read; null where it has none. */
  readonly section: number | null
}

/** The tables of a page in order. Those of one kind under one title are one. */
export function listTables({ rows, sections }: Pick<ImportResult, 'rows' | 'sections'>): ReadTable[] {
  const tables: ReadTable[] = []
  const taken = new Set<number>()
  for (const { category, categoryTitle } of rows) {
    if (tables.some((table) => table.kind === category && table.title === categoryTitle)) continue
    const found = sections.findIndex(
      ({ role, heading }, index) => role === 'tables' && heading === categoryTitle && !taken.has(index),
    )
    const section = found === -1 ? null : found
    if (section !== null) taken.add(section)
    const description = section === null ? null : (sections[section]?.body ?? null)
    tables.push({ kind: category, title: categoryTitle, description, section })
  }
  return tables
}
