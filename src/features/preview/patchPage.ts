import morphdom from 'morphdom'

/**
 * Turns the page of a frame into `html`, touching only what differs: nodes that stay keep their identity, so that scroll position,
 * selection and the reader's place survive each keystroke. The head (stylesheet) stays as the frame was opened with.
 */
export function patchPage(page: Document, html: string): void {
  const next = new DOMParser().parseFromString(html, 'text/html')
  // Written only when they differ: the same language set again has the style of the whole page computed anew.
  if (page.documentElement.lang !== next.documentElement.lang) page.documentElement.lang = next.documentElement.lang
  if (page.title !== next.title) page.title = next.title
  morphdom(page.body, next.body, {
    childrenOnly: true,
    onBeforeElUpdated: (from, to) => !from.isEqualNode(to),
  })
}

/** The parts of the page that show `path`: a cell, a heading, each block of a body; or the row around a cell that is not shown. */
export function findShown(page: Document, path: string): HTMLElement[] {
  // Paths are words, figures and dots: they need no escaping in a selector.
  const found = [...page.querySelectorAll<HTMLElement>(`[data-path="${path}"]`)]
  const cut = path.lastIndexOf('.')
  return found.length > 0 || cut === -1 || !path.includes('.rows.') ? found : findShown(page, path.slice(0, cut))
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
