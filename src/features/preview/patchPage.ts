import morphdom from 'morphdom'
import { joinPiece, joinPieces, type PagePiece, type PagePieces } from '#core/charter/render/toHtml.ts'

/**
 * Turns the page of a frame from `before` into `next`, touching only what differs: nodes that stay keep their identity, so that
 * scroll position, selection and the reader's place survive each keystroke. The head (stylesheet) stays as the frame was opened
 * with. The result is the page that `next` would have opened.
 */
export function patchPage(page: Document, before: PagePieces, next: PagePieces): void {
  // Written only when they differ: the same language set again has the style of the whole page computed anew.
  if (before.locale !== next.locale) page.documentElement.lang = next.locale
  if (before.title !== next.title) page.title = next.title
  const main = page.querySelector('main')
  const header = main?.firstElementChild ?? null
  const isOurs = header?.children.length === before.header.length && main?.children.length === before.main.length + 1
  if (main === null || header === null || !isOurs) {
    // Something else wrote in the page, an extension of the browser perhaps: it is written again.
    page.body.innerHTML = new DOMParser().parseFromString(joinPieces(next), 'text/html').body.innerHTML
    return
  }
  patchElements(header, 0, before.header, next.header, pieceWay)
  patchElements(main, 1, before.main, next.main, pieceWay)
}

interface Way<Piece> {
  readonly isSame: (before: Piece, next: Piece) => boolean
  /** The element as HTML, with the line break after it. */
  readonly write: (piece: Piece) => string
  readonly patch: (element: Element, before: Piece, next: Piece) => void
}

/** Turns the children of `parent` from the one at `offset` on, one for each piece; what is the same at both ends is left alone. */
function patchElements<Piece>(
  parent: Element,
  offset: number,
  before: readonly Piece[],
  next: readonly Piece[],
  { isSame, write, patch }: Way<Piece>,
): void {
  const areSame = (from: Piece | undefined, to: Piece | undefined): boolean =>
    from !== undefined && to !== undefined && isSame(from, to)
  const shortest = Math.min(before.length, next.length)
  let start = 0
  while (start < shortest && areSame(before[start], next[start])) start += 1
  let end = 0
  while (end < shortest - start && areSame(before.at(-1 - end), next.at(-1 - end))) end += 1
  const both = shortest - end
  for (let index = start; index < both; index += 1) {
    const [element, from, to] = [parent.children[offset + index], before[index], next[index]]
    if (element !== undefined && from !== undefined && to !== undefined && !isSame(from, to)) patch(element, from, to)
  }
  for (let surplus = before.length - next.length; surplus > 0; surplus -= 1) {
    const element = parent.children[offset + both]
    element?.nextSibling?.remove()
    element?.remove()
  }
  const added = next
    .slice(both, next.length - end)
    .map(write)
    .join('')
  if (added !== '') parent.insertBefore(parse(parent, added), parent.children[offset + both] ?? null)
}

function patchPiece(element: Element, before: PagePiece, next: PagePiece): void {
  const body = element.querySelector(':scope > tbody')
  const isSameTable = before.open === next.open && before.close === next.close && body !== null
  if (!isSameTable) patchHtml(element, joinPiece(next))
  else patchElements(body, 0, before.rows, next.rows, rowWay)
}

const rowWay: Way<string> = {
  isSame: (before, next) => before === next,
  write: (row) => row,
  patch: (element, _before, next) => patchHtml(element, next),
}

const pieceWay: Way<PagePiece> = {
  isSame: (before, next) =>
    before.open === next.open &&
    before.close === next.close &&
    before.rows.length === next.rows.length &&
    before.rows.every((row, index) => row === next.rows[index]),
  write: joinPiece,
  patch: patchPiece,
}

function patchHtml(element: Element, html: string): void {
  const fresh = parse(element, html).firstElementChild
  if (fresh === null) throw new Error(`a piece of the page is no element: ${html}`)
  morphdom(element, fresh, { onBeforeElUpdated: (from, to) => !from.isEqualNode(to) })
}

/** Rows of a table too: what a `template` holds needs no table around it. */
function parse({ ownerDocument }: Element, html: string): DocumentFragment {
  const template = ownerDocument.createElement('template')
  template.innerHTML = html
  return template.content
}

/** The parts of the page that show `path`: a cell, a heading, each block of a body; or the row around a cell that is not shown. */
export function findShown(page: Document, path: string): HTMLElement[] {
  // Paths are words, figures and dots: they need no escaping in a selector.
  const found = [...page.querySelectorAll<HTMLElement>(`[data-path="${path}"]`)]
  const cut = path.lastIndexOf('.')
  return found.length > 0 || cut === -1 || !path.includes('.rows.') ? found : findShown(page, path.slice(0, cut))
}

/** Marks what shows `path` as the place where the person is, and nothing else; what is marked already is not touched. */
export function markShown(page: Document, path: string | null): HTMLElement | null {
  const found = path === null ? [] : findShown(page, path)
  for (const element of page.querySelectorAll<HTMLElement>('[data-here]'))
    if (!found.includes(element)) element.removeAttribute('data-here')
  for (const element of found) if (!element.hasAttribute('data-here')) element.setAttribute('data-here', '')
  return found[0] ?? null
}

/** The path that a click on `target` points at. */
export function pathAt(target: EventTarget | null): string | null {
  // Elements of the frame are not instances of this window's classes.
  const node = target as Node | null
  const element = node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? null)
  return element?.closest('[data-path]')?.getAttribute('data-path') ?? null
}

/** Looks that only the preview adds: what can be clicked, and where the person is in the form. */
export const previewStyles = `
[data-path] { cursor: pointer; }
[data-path]:hover { background: rgb(11 85 99 / 6%); }
[data-here] { outline: 2px solid #0b5563; outline-offset: 2px; background: #e0eff1; }
`
