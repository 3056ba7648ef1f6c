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
