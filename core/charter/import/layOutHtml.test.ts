import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importCharter } from './importCharter.ts'
import { layOutHtml, linesOfSource } from './layOutHtml.ts'
import { sampleSources } from './testing/sampleSources.ts'

const row = (name: string) =>
  `<tr><td>Huwise</td><td><p>Portal</p><p>every page</p></td><td>${name}</td><td>Keeps ${name} for the visit, and nothing else of it.</td></tr>`
const crowded = [
  '<!doctype html><html><head><title>Cookies</title><script>if (a < b) go("<p>")</script></head><body><div><div>',
  '<h1>Cookie policy</h1><p>Cookies used on the portal <b>https://data.example.org</b>.<br>Nothing <!-- x -->else.</p>',
  '<h2>Necessary cookies</h2><table><thead><tr><th>Provider</th><th>Function and location</th><th>Cookie name</th>',
  `<th>Purpose</th></tr></thead><tbody>${row('sessionid')}${row('csrftoken')}</tbody></table>Thank you.<ul><li>One</li>`,
  '<li>Two</li></ul></div></div></body></html>',
].join('')

describe('layOutHtml', () => {
  it('breaks a page on one line before each block, rows whole', () => {
    expect(
      layOutHtml(crowded)
        .split('\n')
        .map((line) => line.replace(/<[^>]*>/g, '').slice(0, 24)),
    ).toEqual([
      'Cookies',
      'if (a ")',
      'Cookie policy',
      'Cookies used on the port',
      'Nothing else.',
      'Necessary cookies',
      'ProviderFunction and loc',
      'HuwisePortalevery pagese',
      'HuwisePortalevery pagecs',
      'Thank you.',
      'One',
      'Two',
    ])
  })

  it('gives each row, section and entry of the report the line it stands on', () => {
    const { rows, sections, issues } = importCharter(crowded)
    expect(rows.map(({ lines }) => lines)).toEqual([[8], [9]])
    expect(sections.map(({ heading, lines }) => [heading, lines])).toEqual([
      [null, [4, 5]],
      ['Necessary cookies', [6]],
      [null, [10, 11, 12]],
    ])
    expect(issues.map(({ code, line }) => [code, line])).toEqual(
      expect.arrayContaining([
        ['script_dropped', 2],
        ['page_title', 3],
        ['table_header', 7],
      ]),
    )
    expect(linesOfSource(crowded, 'html')).toHaveLength(12)
    expect(linesOfSource(crowded, 'text')).toHaveLength(1)
  })

  it.each([
    ['a page of short lines', crowded.slice(0, 250)],
    ['a page already laid out', layOutHtml(crowded)],
    ['one long paragraph', `<p>${'word '.repeat(200)}</p>`],
    ['a comment', `<!--${'<p>a'.repeat(99)}-->`],
    ['a script', `<script>${'a("<p>")'.repeat(99)}</script>`],
    ['text laid out by its author', `<pre>${'<p>a'.repeat(99)}</pre>`],
    ['a tag in an attribute', `<p title="${'<p>a<h2>'.repeat(99)}">Words</p>`],
    ['a comment between two words', `<p>${'one<!-- -->two'.repeat(99)}</p>`],
  ])('leaves %s as it is', (_, source) => {
    expect(layOutHtml(source)).toBe(source)
  })

  it.each([
    ['\n', '\n'],
    ['\r\n', '\n'],
    ['\r', '\r'],
  ])('ends its lines as the source does (%j)', (end, added) => {
    const source = `<p>One</p>${end}${crowded}`
    const laid = layOutHtml(source)
    expect(laid.length - source.length).toBe(11)
    expect(laid.split(added)).toHaveLength(source.split(added).length + 11)
  })

  it('changes nothing of what is read but its lines', () => {
    const pages = Object.values(sampleSources).filter((source) => importCharter(source).format === 'html')
    for (const page of [crowded, ...pages.map((source) => source.replaceAll('\n', ' '))]) {
      const padded = page.padEnd(400)
      const spread = importCharter(layOutHtml(padded))
      const words = (result: typeof spread): unknown =>
        JSON.parse(JSON.stringify(result, (key, value: unknown) => (key === 'lines' || key === 'line' ? 0 : value)))
      expect(words(importCharter(padded))).toEqual(words(spread))
      expect(importCharter(padded)).toEqual(spread)
    }
  })

  it('only adds line breaks, and no more the second time', () => {
    const bits = fc.constantFrom(
      '<p>',
      '</p>',
      '<table>',
      '<tr>',
      '<td>',
      '</td>',
      '</table>',
      ' ',
      '\n',
      'word',
      '<!--',
      '-->',
      '<br>',
      '<pre>',
      '<i>',
      '"',
      '<a title="',
    )
    fc.assert(
      fc.property(fc.array(bits, { minLength: 80, maxLength: 300 }), (list) => {
        const source = list.join('')
        const laid = layOutHtml(source)
        expect(laid.replaceAll('\n', '')).toBe(source.replaceAll('\n', ''))
        expect(layOutHtml(laid)).toBe(laid)
      }),
    )
  })
})
