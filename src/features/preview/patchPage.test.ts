// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { findShown, patchPage, pathAt } from './patchPage.ts'

const html = (body: string, lang = 'fr'): string =>
  `<!doctype html><html lang="${lang}"><head><title>T</title></head><body>${body}</body></html>`

beforeEach(() => {
  document.body.innerHTML = ''
})

test('nodes that say the same stay the same nodes', () => {
  patchPage(document, html('<h1>Titre</h1><p data-path="a">un</p><p data-path="b">deux</p>'))
  const [heading, second] = [document.querySelector('h1'), document.querySelector('[data-path=b]')]
  patchPage(document, html('<h1>Titre</h1><p data-path="a">un mot</p><p data-path="b">deux</p>', 'en'))
  expect(document.querySelector('h1')).toBe(heading)
  expect(document.querySelector('[data-path=b]')).toBe(second)
  expect(document.body.textContent).toBe('Titreun motdeux')
  expect(document.documentElement.lang).toBe('en')
})

test('a page that says the same is not touched: not one attribute is written again', () => {
  const page = html('<h1>Titre</h1><p data-path="a">un</p>')
  patchPage(document, page)
  const observer = new MutationObserver(() => undefined)
  observer.observe(document, { attributes: true, childList: true, characterData: true, subtree: true })
  patchPage(document, page)
  expect(observer.takeRecords()).toEqual([])
  observer.disconnect()
})

test('a row that goes takes its cells along, and one that comes finds its place', () => {
  patchPage(document, html('<table><tbody><tr><td>a</td></tr><tr><td>c</td></tr></tbody></table>'))
  patchPage(document, html('<table><tbody><tr><td>a</td></tr><tr><td>b</td></tr><tr><td>c</td></tr></tbody></table>'))
  expect([...document.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual(['a', 'b', 'c'])
})

test('a click on a word inside a cell points at the cell', () => {
  patchPage(
    document,
    html('<table><tbody><tr data-path="r"><td data-path="r.x">un <em>mot</em></td></tr></tbody></table>'),
  )
  expect(pathAt(document.querySelector('em')?.firstChild ?? null)).toBe('r.x')
  expect(pathAt(document.body)).toBeNull()
})

test('a field that is not printed is shown by its row', () => {
  const row = 'categories.0.rows.1'
  patchPage(document, html(`<table><tbody><tr data-path="${row}"><td>a</td></tr></tbody></table>`))
  expect(findShown(document, `${row}.exemption`)).toEqual([document.querySelector('tr')])
  expect(findShown(document, 'sections.0.body')).toEqual([])
})
