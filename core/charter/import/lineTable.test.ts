import { describe, expect, it } from 'vitest'
import { importCharter } from './importCharter.ts'

const header = 'Provider\tCookie name\tPurpose'
const unclear = (...lines: string[]) =>
  importCharter(['Necessary cookies', '', header, ...lines].join('\n')).issues.flatMap(({ code, lines: at, text }) =>
    code === 'row_unclear' ? [{ lines: at, text }] : [],
  )

describe('a row over several lines', () => {
  it.each<[string, readonly string[], { lines: number[]; text: string }[]]>([
    [
      'half a row and lines that go on with it are one entry, whole',
      ['Huwise\tsessionid', 'Keeps you', 'signed in'],
      [{ lines: [4, 5, 6], text: 'Huwise\tsessionid\nKeeps you\nsigned in' }],
    ],
    [
      'halves of rows after one another are one entry',
      ['Huwise\tsessionid', 'Keeps\tyou'],
      [{ lines: [4, 5], text: 'Huwise\tsessionid\nKeeps\tyou' }],
    ],
    [
      'halves with too many cells for one row are one entry each, a cell cut in two counted once',
      ['Huwise\tsession', 'id\tKeeps you', 'Huwise\tcsrftoken', 'Huwise\tlang\t', 'in\tEnglish', 'and\tFrench\ttoo'],
      [
        { lines: [4, 5], text: 'Huwise\tsession\nid\tKeeps you' },
        { lines: [6], text: 'Huwise\tcsrftoken' },
        { lines: [8], text: 'in\tEnglish' },
      ],
    ],
    [
      'a whole row that a line in lower case goes on with is not taken without it',
      ['Huwise\tsessionid\tKeeps you', 'signed in.', 'Huwise\tcsrftoken\tProtects forms', 'of all kinds.'],
      [
        { lines: [4, 5], text: 'Huwise\tsessionid\tKeeps you\nsigned in.' },
        { lines: [6, 7], text: 'Huwise\tcsrftoken\tProtects forms\nof all kinds.' },
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(unclear(...lines)).toEqual(expected)
  })

  it.each(['\n', '\r\n'])('counts its lines from where the text stands in an HTML page (%j)', (end) => {
    const page = `<!doctype html>\n<p>Necessary cookies</p>\n<pre>\n${header}\nHuwise\tsessionid\nKeeps you\n</pre>\n<p>x</p>`
    const { issues } = importCharter(page.replaceAll('\n', end))
    expect(issues.find(({ code }) => code === 'row_unclear')).toMatchObject({
      lines: [5, 6, 7],
      text: 'Huwise\tsessionid\nKeeps you',
    })
  })
})

describe('right after a row that was cut', () => {
  const read = (lines: readonly string[]) => {
    const { rows, issues } = importCharter(['Necessary cookies', '', ...lines].join('\n'))
    const told = issues.map(({ code, line }) => `${code} ${line}`).filter((text) => !text.startsWith('no_address'))
    return { names: rows.flatMap(({ names }) => names), told }
  }
  const pipes = ['| Provider | Cookie name | Purpose |', '|---|---|---|', '| Huwise | sessionid']

  it.each<[string, readonly string[], readonly string[]]>([
    ['dashes', [header, 'Huwise\tsessionid', '---\t---\t---'], ['row_unclear 4', 'separator_row 5']],
    ['the header again', [header, 'Huwise\tsessionid', header], ['row_unclear 4', 'table_header 5']],
    [
      'the header of pipes again, and its dashes',
      [...pipes, '|Provider|Cookie name|Purpose|', '| --- | --- | --- |'],
      ['separator_row 4', 'row_unclear 5', 'table_header 6', 'separator_row 7'],
    ],
  ])('%s are no row', (_, lines, told) => {
    const row = lines[0]?.includes('|') === true ? '| Huwise | lang | Keeps it |' : 'Huwise\tlang\tKeeps it'
    expect(read([...lines, row])).toEqual({ names: ['lang'], told: ['table_header 3', ...told] })
  })

  it('but after a whole one, three dashes a cell and words of the header are', () => {
    const { names, told } = read([header, 'Huwise\ta\tb', '---\t---\t---', header])
    expect(names).toEqual(['a', '---', 'Cookie name'])
    expect(told).toEqual(['table_header 3', 'header_repeated 6'])
  })
})

describe('a row of pipes with too few cells', () => {
  const rowsOf = (head: string, row: string) => {
    const { rows, issues } = importCharter(`Necessary cookies\n\n${head}\n|---|---|---|\n${row}\n`)
    const cells = rows.map(({ provider, names, purpose }) => [provider, names.join(), purpose])
    return [...cells, ...issues.flatMap(({ code, text }) => (code === 'row_unclear' ? [text] : []))]
  }

  it.each([
    ['| Provider | Cookie name | Purpose |', '| Huwise | _a', ['| Huwise | _a']],
    ['| Provider | Cookie name | Purpose |', '| Huwise | _a |', ['| Huwise | _a |']],
    ['| Provider | Cookie name | Purpose |', '| Huwise | _a | |', [['Huwise', '_a', null]]],
    ['| Provider | Cookie name | Purpose |', '| Huwise | _a | b', [['Huwise', '_a', 'b']]],
    ['Provider | Cookie name | Purpose', '| _a | b', [[null, '_a', 'b']]],
    ['Provider | Cookie name | Purpose', 'Huwise | _a | ', [['Huwise', '_a', null]]],
  ])('%s, then %s', (head, row, expected) => {
    expect(rowsOf(head, row)).toEqual(expected)
  })
})
