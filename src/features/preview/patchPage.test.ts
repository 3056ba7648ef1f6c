// @vitest-environment jsdom
import fc from 'fast-check'
import { beforeEach, describe, expect, it, test } from 'vitest'
import type { Charter } from '#core/charter/charter.ts'
import { renderCharter } from '#core/charter/render/renderCharter.ts'
import { joinPieces, toPagePieces, type PagePieces } from '#core/charter/render/toHtml.ts'
import { anyCharter } from '#core/charter/testing/arbitraries.ts'
import { buildCharter, buildCharterRow } from '#core/charter/testing/charterBuilders.ts'
import { findShown, markShown, patchPage, pathAt } from './patchPage.ts'

const write = (charter: Charter): PagePieces =>
  toPagePieces(renderCharter(charter, { date: '2026-11-22' }), { withPaths: true })
const open = (pieces: PagePieces): Document => new DOMParser().parseFromString(joinPieces(pieces), 'text/html')

const row = (name: string) => buildCharterRow({ names: [name], purpose: `What ${name} is for` })
const charterOf = (...names: string[]): Charter =>
  buildCharter({ categories: [{ kind: 'necessary', title: 'Needed', description: null, rows: names.map(row) }] })
const namesIn = (page: Document) => [...page.querySelectorAll('tbody th')].map((cell) => cell.textContent)

/** An edit of a charter: a part of it left out, said twice, moved, or taken from another charter. */
const anyEdit = fc.tuple(fc.constantFrom('drop', 'double', 'turn', 'take'), fc.nat(3), anyCharter)
type Edit = typeof anyEdit extends fc.Arbitrary<infer Value> ? Value : never

function change<Part>(parts: readonly Part[], [kind, at]: Edit, others: readonly Part[]): Part[] {
  if (kind === 'drop') return parts.filter((_part, index) => index !== at)
  if (kind === 'double') return parts.flatMap((part, index) => (index === at ? [part, part] : [part]))
  if (kind === 'turn') return parts.toReversed()
  return [...parts.slice(0, at), ...others.slice(0, 1), ...parts.slice(at + 1)]
}

function applyEdit(charter: Charter, edit: Edit): Charter {
  const [kind, at, other] = edit
  const rows = other.categories.flatMap((category) => category.rows)
  return {
    ...charter,
    ...(kind === 'take' && { title: other.title, platform: other.platform, locale: other.locale }),
    sections: change(charter.sections, edit, other.sections),
    categories:
      at === 0
        ? change(charter.categories, edit, other.categories)
        : charter.categories.map((category) => ({ ...category, rows: change(category.rows, edit, rows) })),
  }
}

describe('a page patched', () => {
  it('is the page that the same charter opens, whatever was changed and in whatever order', () => {
    fc.assert(
      fc.property(anyCharter, fc.array(anyEdit, { minLength: 1, maxLength: 4 }), (first, edits) => {
        let [charter, before] = [first, write(first)]
        const page = open(before)
        for (const edit of edits) {
          charter = applyEdit(charter, edit)
          const next = write(charter)
          patchPage(page, before, next)
          const fresh = open(next)
          // The order of attributes is no difference.
          if (!page.body.isEqualNode(fresh.body)) expect(page.body.innerHTML).toBe(fresh.body.innerHTML)
          expect(page.title).toBe(fresh.title)
          expect(page.documentElement.lang).toBe(fresh.documentElement.lang)
          before = next
        }
      }),
      { numRuns: 40 },
    )
  })

  it('keeps every node that says the same: those of the changed row too', () => {
    const before = write(charterOf('a', 'b', 'c'))
    const page = open(before)
    const kept = [...page.querySelectorAll('h1, h2, p, table, tbody tr')]
    const next = buildCharter({
      ...charterOf('a', 'b', 'c'),
      categories: [
        {
          kind: 'necessary',
          title: 'Needed',
          description: null,
          rows: [row('a'), { ...row('b'), purpose: 'Changed' }, row('c')],
        },
      ],
    })
    patchPage(page, before, write(next))
    expect([...page.querySelectorAll('h1, h2, p, table, tbody tr')]).toEqual(kept)
    expect(page.querySelectorAll('tbody tr')[1]?.textContent).toContain('Changed')
  })

  it('is not touched where nothing changed: not one attribute is written again', () => {
    const before = write(charterOf('a', 'b'))
    const page = open(before)
    const observer = new MutationObserver(() => undefined)
    observer.observe(page, { attributes: true, childList: true, characterData: true, subtree: true })
    patchPage(page, before, write(charterOf('a', 'b')))
    expect(observer.takeRecords()).toEqual([])
    observer.disconnect()
  })

  it('takes a row in and leaves a row out where they stand', () => {
    const before = write(charterOf('a', 'c'))
    const page = open(before)
    patchPage(page, before, write(charterOf('a', 'b', 'c')))
    expect(namesIn(page)).toEqual(['a', 'b', 'c'])
    patchPage(page, write(charterOf('a', 'b', 'c')), write(charterOf('c')))
    expect(namesIn(page)).toEqual(['c'])
  })

  it('is written again when something else wrote in it', () => {
    const before = write(charterOf('a', 'b'))
    const page = open(before)
    page.querySelector('main')?.append(page.createElement('aside'))
    patchPage(page, before, write(charterOf('a', 'b', 'c')))
    expect(page.body.innerHTML).toBe(open(write(charterOf('a', 'b', 'c'))).body.innerHTML)
  })
})

describe('finding a place', () => {
  beforeEach(() => {
    document.body.innerHTML =
      '<table><tbody><tr data-path="categories.0.rows.1"><td data-path="categories.0.rows.1.purpose">un <em>mot</em></td></tr></tbody></table>'
  })

  test('a click on a word inside a cell points at the cell', () => {
    expect(pathAt(document.querySelector('em')?.firstChild ?? null)).toBe('categories.0.rows.1.purpose')
    expect(pathAt(document.body)).toBeNull()
  })

  test('a field that is not printed is shown by its row', () => {
    expect(findShown(document, 'categories.0.rows.1.exemption')).toEqual([document.querySelector('tr')])
    expect(findShown(document, 'sections.0.body')).toEqual([])
  })

  test('one place is marked at a time', () => {
    expect(markShown(document, 'categories.0.rows.1.purpose')).toBe(document.querySelector('td'))
    expect(markShown(document, 'categories.0.rows.1')).toBe(document.querySelector('tr'))
    expect([...document.querySelectorAll('[data-here]')]).toEqual([document.querySelector('tr')])
    markShown(document, null)
    expect(document.querySelector('[data-here]')).toBeNull()
  })
})
