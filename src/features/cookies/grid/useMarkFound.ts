import { useEffect, type RefObject } from 'react'
import { searchWords } from '#core/charter/searchKey.ts'
import { findMarks } from './findMarks.ts'

/** The name under which FindRows.module.css colours what a search found. */
const name = 'found'

/**
 * Marks what a search found in the rows that are read, without touching what React draws. Where the browser cannot, nothing is
 * marked: the rows alone are what was asked for.
 */
export function useMarkFound(area: RefObject<HTMLElement | null>, search: string): void {
  useEffect(() => {
    const words = searchWords(search)
    if (area.current === null || words.length === 0 || typeof CSS === 'undefined' || !('highlights' in CSS)) return
    const root = area.current
    let frame = 0
    const mark = () => {
      const ranges = [...root.querySelectorAll<HTMLElement>('[data-row] [data-cell]')].flatMap((cell) =>
        rangesOf(cell, words),
      )
      CSS.highlights.set(name, new Highlight(...ranges))
    }
    const markSoon = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(mark)
    }
    // What is found changes under the search: rows come, go and say something else. What is typed in one is not marked.
    const observer = new MutationObserver((records) => {
      if (records.some(({ target }) => target.parentElement?.closest('form') === null)) markSoon()
    })
    observer.observe(root, { childList: true, characterData: true, subtree: true })
    markSoon()
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
      CSS.highlights.delete(name)
    }
  }, [area, search])
}

function rangesOf(cell: HTMLElement, words: readonly string[]): Range[] {
  const ranges: Range[] = []
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    // Only what the row says, not what is said of it.
    const said = node.parentElement?.closest('bdi, [lang]')
    if (!said || said === cell || !cell.contains(said)) continue
    for (const [from, to] of findMarks(node.textContent ?? '', words)) {
      const range = document.createRange()
      range.setStart(node, from)
      range.setEnd(node, to)
      ranges.push(range)
    }
  }
  return ranges
}
