/** The keys that go from a row to another one, as src/lib/keyBindings.ts names them. */
export const rowGoes = [
  'rowAbove',
  'rowBelow',
  'pageAbove',
  'pageBelow',
  'firstInCategory',
  'lastInCategory',
  'categoryAbove',
  'categoryBelow',
  'firstRow',
  'lastRow',
] as const
export type RowGo = (typeof rowGoes)[number]

/** How many rows Page Up and Page Down go past: about a screen of them. */
const pageOfRows = 10

/**
 * The row that a key goes to, always one that there is. `categories`: the category of each row, in the order of the page; the
 * rows of a category follow one another. Below the last category there is the last row, above the first one the first row.
 */
export function goFrom(categories: readonly string[], index: number, go: RowGo): number {
  const category = categories[index] ?? ''
  const [first, last] = [categories.indexOf(category), categories.lastIndexOf(category)]
  const reached = {
    rowAbove: index - 1,
    rowBelow: index + 1,
    pageAbove: index - pageOfRows,
    pageBelow: index + pageOfRows,
    firstInCategory: first,
    lastInCategory: last,
    categoryAbove: categories.indexOf(categories[first - 1] ?? category),
    categoryBelow: last + 1 < categories.length ? last + 1 : last,
    firstRow: 0,
    lastRow: categories.length - 1,
  }[go]
  return Math.min(Math.max(reached, 0), categories.length - 1)
}
