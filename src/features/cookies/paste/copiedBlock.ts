import type { GridSpan } from '../grid/gridSpan.ts'

let last: { readonly text: string; readonly span: GridSpan | null } | null = null

/** Clipboards change the ends of lines. */
const level = (text: string): string => text.replace(/\r\n?/g, '\n').trimEnd()

/** What was last copied here: cells without a header say nowhere else which columns they are of. */
export const copiedBlock = {
  set(text: string, span: GridSpan | null): void {
    last = { text: level(text), span }
  },
  /** The columns of a block that was copied here; null of any other. */
  readSpan: (text: string): GridSpan | null => (last !== null && last.text === level(text) ? last.span : null),
}
