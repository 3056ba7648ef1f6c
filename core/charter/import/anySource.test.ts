import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { importCharter } from './importCharter.ts'
import { layOutHtml } from './layOutHtml.ts'
import { levelWords } from './levelWords.ts'
import { cleanText } from './sourceLines.ts'
import { withTable } from './readHtml.ts'
import { accountedLines, nonBlankLines } from './testing/accounting.ts'
import { sampleSources } from './testing/sampleSources.ts'
import { twinExpectations } from './twins/expectations.ts'

const twins = twinExpectations.map(({ file }) => readFileSync(new URL(`twins/${file}`, import.meta.url), 'utf8'))
const sources = [...twins, ...Object.values(sampleSources)]

function expectAccounted(source: string): void {
  const result = importCharter(source)
  expect(accountedLines(result)).toEqual(nonBlankLines(source, result.format))
  for (const row of result.rows) expect(row.names.length).toBeGreaterThan(0)
  const { rows, sections, issues } = result
  const held = levelWords(cleanText(textsOf([rows, sections, issues].map(valuesOf))))
  const words = result.format === 'html' ? wordsOfTree(fromHtml(withTable(layOutHtml(source)))) : source
  const lost = levelWords(cleanText(words.replaceAll('\ufeff', '')))
    .split(/[^a-z\d]+/)
    .filter((word) => !held.includes(word))
  expect(lost).toEqual([])
}

function textsOf(value: unknown): string {
  if (typeof value === 'string') return value
  return value !== null && typeof value === 'object' ? Object.values(value).map(textsOf).join(' ') : ''
}

/** All texts of the result, without what only looks like one (lines, codes). */
function valuesOf(parts: readonly object[]): unknown {
  return parts.map((part) =>
    Object.entries(part).filter(([key]) => key !== 'lines' && key !== 'code' && key !== 'role' && key !== 'category'),
  )
}

function wordsOfTree(node: Nodes): string {
  if (node.type === 'text' || node.type === 'comment') return `${node.value} `
  const parts = 'children' in node ? node.children.map(wordsOfTree) : []
  return parts.join('')
}

const bits = fc.constantFrom(
  '\t',
  '|',
  '\\|',
  '\n',
  '\r\n',
  '---',
  '===',
  '# ',
  '## Cookies',
  '<td>',
  '</td>',
  '<tr>',
  '<table>',
  '</table>',
  '<p>',
  '<br>',
  '<b>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<ID>',
  '<div',
  '>',
  '"',
  "'",
  '&amp;',
  '&#8238;',
  '\u202e',
  '\u0000',
  '\u00a0',
  '  ',
  'Nom du cookie',
  'Provider\tCookie name\tPurpose',
  '| Cookie name | Purpose |',
  '|---|---|',
  'Opendatasoft',
  'sessionid',
  '<https://a.example>',
  'Adresse : ',
  'colspan=9',
  '<th rowspan=3>',
  '13 mois',
  'Cookies publicitaires',
  '\ud800',
  '{{x}}',
  '[a](b)',
  '<pre>',
  '</pre>',
  '<li>',
  '<ul>',
  '<select>',
  '<caption>',
  '<h2>Cookies publicitaires</h2>',
)
const mutated = fc
  .tuple(
    fc.constantFrom(...sources),
    fc.array(fc.tuple(fc.constantFrom('cut', 'drop', 'double', 'swap', 'put'), fc.nat(), fc.nat(), bits), {
      maxLength: 8,
    }),
  )
  .map(([source, changes]) => changes.reduce((text, [change, a, b, bit]) => mutate(text, change, a, b, bit), source))

function mutate(source: string, change: string, a: number, b: number, bit: string): string {
  if (change === 'cut') return source.slice(0, a % (source.length + 1))
  if (change === 'put') {
    const at = a % (source.length + 1)
    return source.slice(0, at) + bit + source.slice(at)
  }
  const lines = source.split('\n')
  const [first, second] = [a % lines.length, b % lines.length]
  if (change === 'drop') lines.splice(first, 1)
  else if (change === 'double') lines.splice(second, 0, lines[first] ?? '')
  else [lines[first], lines[second]] = [lines[second] ?? '', lines[first] ?? '']
  return lines.join('\n')
}

describe('importCharter, whatever the source', () => {
  it.each(Object.entries(sampleSources))('accounts for every line of %s', (_, source) => expectAccounted(source))

  it('accounts for every line of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectAccounted), { numRuns: 500 })
  })

  it('accounts for every line of any heap of what charters are made of', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(bits, fc.string({ maxLength: 8 })), { maxLength: 60 }).map((list) => list.join('')),
        expectAccounted,
      ),
      { numRuns: 1500 },
    )
  })

  it('accounts for every line of a page on one long line, spoilt', () => {
    const oneLine = mutated.map((source) => source.replaceAll('\n', ' '))
    fc.assert(fc.property(oneLine, expectAccounted), { numRuns: 500 })
  })

  it('accounts for every line of a charter cut, shuffled and spoilt', () => {
    fc.assert(fc.property(mutated, expectAccounted), { numRuns: 800 })
  })
})
