import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importCharter } from '#core/charter/import/importCharter.ts'
import { linesOfSource } from '#core/charter/import/layOutHtml.ts'
import { readSourceLines } from '#core/charter/import/sourceLines.ts'
import { twinExpectations } from '#core/charter/import/twins/expectations.ts'
import { changePlatform, changeRow } from './changeReview.ts'
import { countFates, tellLineFates } from './lineFates.ts'
import { settleLines } from './settleLines.ts'
import { startReview } from './startReview.ts'

const readTwin = (file: string) => readFileSync(`core/charter/import/twins/${file}`, 'utf8')

function tell(source: string) {
  const result = importCharter(source)
  return { result, lines: tellLineFates(readSourceLines(source), result) }
}

const charterLine = fc.oneof(
  fc.constantFrom(
    '',
    '   ',
    'Charte cookies',
    '# Cookies nécessaires',
    'Prestataire\tService\tNom du cookie\tFinalités',
    '| Provider | Cookie name | Purpose |',
    '|---|---|---|',
    'Acme\tConnexion\tsessionid\tGarder la session.',
    '| Acme | sid | Keeps you signed in |',
    'Acme sid',
    '-----',
    '<https://data.exemple ville.fr>',
    '<table><tr><td>sid</td></tr></table>',
    'Download as PDF',
  ),
  fc.string({ maxLength: 60 }),
)

describe('tellLineFates', () => {
  it('gives every non-blank line one fate, in order, and loses none', () => {
    fc.assert(
      fc.property(fc.array(charterLine, { maxLength: 30 }), (list) => {
        const source = list.join('\n')
        const { lines } = tell(source)
        const expected = readSourceLines(source).filter(({ isBlank }) => !isBlank)
        expect(lines.map(({ number }) => number)).toEqual(expected.map(({ number }) => number))
        expect(countFates(lines).lost).toBe(0)
        expect(Object.values(countFates(lines)).reduce((a, b) => a + b)).toBe(expected.length)
      }),
    )
  })

  it.each(twinExpectations)('accounts for $file', ({ file, badAddress, rows }) => {
    const { lines } = tell(readTwin(file))
    const counts = countFates(lines)
    expect(counts).toMatchObject({ header: 1, correct: badAddress === null ? 0 : 1, lost: 0 })
    expect(lines.filter(({ place }) => place?.kind === 'row')).toHaveLength(rows.length)
    if (badAddress !== null) {
      expect(lines.find(({ number }) => number === badAddress.line)).toMatchObject({
        fate: 'correct',
        place: { kind: 'address' },
      })
    }
  })

  it('gives the lines of mere markup the fate of the block around them', () => {
    const source =
      '<table>\n<tr>\n<th>Provider</th><th>Cookie name</th>\n</tr>\n<tr>\n<td>Acme</td>\n<td>sid</td></tr>\n</table>'
    const { lines } = tell(source)
    expect(lines).toHaveLength(8)
    expect(countFates(lines).lost).toBe(0)
  })

  it('tells apart the lines that a page of HTML on one line is laid out in', () => {
    const row = (name: string) => `<tr><td>Acme, the company behind it</td><td>${name}</td><td>Keeps ${name}.</td></tr>`
    const head = '<h2>Necessary cookies</h2><table><tr><th>Provider</th><th>Cookie name</th><th>Purpose</th></tr>'
    const source = `<h1>Cookie policy</h1>${head}${row('sid')}${row('token')}${row('lang')}</table><p>That is all.</p>`
    const result = importCharter(source)
    const lines = tellLineFates(linesOfSource(source, result.format), result)
    expect(lines.map(({ fate }) => fate)).toEqual(['aside', 'used', 'header', 'used', 'used', 'used', 'used'])
    expect(lines.flatMap(({ place }) => (place?.kind === 'row' ? [place.index] : []))).toEqual([0, 1, 2])
  })

  it('says lost when nothing accounts for a line', () => {
    const { result } = tell('Charte cookies')
    const [line] = tellLineFates(readSourceLines('Charte cookies'), { ...result, issues: [], sections: [] })
    expect(line?.fate).toBe('lost')
  })
})

describe('settleLines', () => {
  const source = readTwin('data.hautevalleebrume.example.txt')
  const result = importCharter(source)
  const opened = startReview(result, 'fr', 'import')
  const fateOf = (review: typeof opened, number: number) =>
    tellLineFates(readSourceLines(source), result, settleLines(result, review, new Map())).find(
      (line) => line.number === number,
    )?.fate

  it('turns the line of a broken address to used once the address is mended, and back', () => {
    expect(fateOf(opened, 21)).toBe('correct')
    const mended = changePlatform(opened, { address: 'https://data.hautevalleebrume.example' })
    expect(fateOf(mended, 21)).toBe('used')
    expect(fateOf(changePlatform(mended, { address: 'https://a b' }), 21)).toBe('correct')
  })

  it('sets a section aside while the template speaks in its place, and uses it once its own words are chosen', () => {
    const index = result.sections.findIndex(({ role, body }) => role !== 'tables' && body !== null)
    const line = result.sections[index]!.lines.find((number) => number !== 21)!
    expect(fateOf(opened, line)).toBe('aside')
    const own = { ...opened, sections: opened.sections.map((choice, at) => (at === index ? 'own' : choice)) }
    expect(fateOf(own, line)).toBe('used')
    expect(fateOf({ ...opened, target: { kind: 'update', platformId: 'p' } }, line)).toBe('used')
  })

  it('follows what was made of a row', () => {
    const [row] = opened.rows
    const line = result.rows[0]!.lines[0]!
    expect(fateOf(opened, line)).toBe('used')
    expect(fateOf(changeRow(opened, row!.key, { isLeftOut: true }), line)).toBe('aside')
    expect(fateOf(changeRow(opened, row!.key, { names: ' ' }), line)).toBe('correct')
    const match = { kind: 'close', definitionId: 'd', share: 0.9, differences: [] } as const
    const withMatch = (review: typeof opened) =>
      tellLineFates(readSourceLines(source), result, settleLines(result, review, new Map([[row!.key, match]]))).find(
        ({ number }) => number === line,
      )?.fate
    expect(withMatch(opened)).toBe('check')
    expect(withMatch(changeRow(opened, row!.key, { choice: 'shared' }))).toBe('used')
  })
})
