/** What a paste brings: its plain text, and its HTML where that holds a table whose cells the plain text may have run together. */
export interface Pasted {
  readonly text: string
  readonly html: string | null
}

/** Reads a paste. An HTML flavour without a table says nothing that the plain text does not, and is left. */
export function pickFlavour(text: string, html: string): Pasted {
  return { text, html: /<table[\s>]/i.test(html) ? cutFragment(html) : null }
}

/** Windows wraps what was copied between two comments; what stands around them is the page's, not the copy's. */
function cutFragment(html: string): string {
  const start = /<!--\s*StartFragment\s*-->/i.exec(html)
  const end = /<!--\s*EndFragment\s*-->/i.exec(html)
  const inner = start && end ? html.slice(start.index + start[0].length, end.index) : html
  // Excel puts the marks inside the table: a fragment without its table would be a heap of cells.
  return /<table[\s>]/i.test(inner) ? inner.trim() : html
}
