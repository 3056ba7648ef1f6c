import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDelimited, writeDelimited } from './delimited.ts'
import { columnsInOrder, type PasteColumn } from './pasteColumns.ts'
import { pasteLimits, readPaste, type Paste } from './readPaste.ts'
import { said, sheetRow } from './testing/sheetRows.ts'
import { writeTsv } from './writeRows.ts'

function read(text: string, options: { columns?: readonly PasteColumn[] } = {}): Paste & { ok: true } {
  const paste = readPaste(text, { noteLocale: 'fr', ...options })
  if (!paste.ok) throw new Error(paste.code)
  return paste
}
const codes = (text: string) => read(text).issues.map(({ code, row, column }) => [code, row, column])

describe('readDelimited', () => {
  it.each<[string, string, string[][]]>([
    ['line ends of every kind', 'a\tb\r\nc\td\ne\rf', [['a', 'b'], ['c', 'd'], ['e'], ['f']]],
    ['line breaks, tabs and quotes within a cell', '"a\nb\t""c"""\td\n', [['a\nb\t"c"', 'd']]],
    [
      'a quote that nothing closes',
      '"a\tb\n"c" d\te',
      [
        ['"a', 'b'],
        ['"c" d', 'e'],
      ],
    ],
    ['a quote within a cell', '5" x\t6', [['5" x', '6']]],
    [
      'empty cells',
      '\t\n""\t',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['nothing', '', []],
  ])('reads %s', (_, text, rows) => {
    expect(readDelimited(text, '\t').rows).toEqual(rows)
  })

  it('reads back any cells, whatever separates them', () => {
    const rows = fc.array(
      fc.array(fc.string({ unit: fc.constantFrom('"', '\t', ';', ',', '\r', '\n', 'a', ' ', 'é', '\ufeff') }), {
        minLength: 1,
      }),
    )
    fc.assert(
      fc.property(rows, fc.constantFrom('\t', ';', ','), (cells, separator) => {
        expect(readDelimited(writeDelimited(cells, separator), separator).rows).toEqual(cells)
      }),
    )
  })

  it('keeps as many rows as asked and counts the others', () => {
    expect(readDelimited('a\nb\nc\n', '\t', 2)).toEqual({ rows: [['a'], ['b']], total: 3 })
  })
})

describe('readPaste', () => {
  it('takes a line alone for cells where it is known what they are of, else for a header', () => {
    const columns = columnsInOrder.filter(({ field }) => field === 'purpose')
    const text = 'Nouvelle finalité\tNew purpose\n\t\n'
    const { hasHeader, columns: shown, rows } = read(text, { columns })
    expect([hasHeader, shown]).toEqual([false, columns])
    expect(rows[0]?.cells.purpose).toEqual({ fr: 'Nouvelle finalité', en: 'New purpose' })
    expect(read(`${text}a\tb`, { columns })).toMatchObject({ hasHeader: true, rows: [{ row: 3 }] })
    expect(read(text)).toMatchObject({ hasHeader: true, rows: [] })
  })

  it('takes columns in their order when there is no header', () => {
    const [row] = read('Audience\tMatomo\t_pk_id.*, _pk_ses\tMesure\tMeasurement\tCompter\tCount\t13 mois\n').rows
    expect(row?.cells).toMatchObject({
      category: 'Audience',
      provider: 'Matomo',
      names: ['_pk_id.*', '_pk_ses'],
      service: { fr: 'Mesure', en: 'Measurement' },
      purpose: { fr: 'Compter', en: 'Count' },
      retention: { kind: 'duration', value: 13, unit: 'month', atMost: false },
    })
  })

  it('begins at the column of the cell that is selected', () => {
    expect(read('Compter\tCount\tsession\n', { columns: columnsInOrder.slice(5) }).rows[0]?.cells).toMatchObject({
      purpose: { fr: 'Compter', en: 'Count' },
      retention: { kind: 'session' },
    })
  })

  it('goes by the header, in either language, with the language marked or told by its words', () => {
    const { rows, issues } = read(
      'Nom du cookie\tFinalité\tPurpose\tService (en)\tat\tDurée\n_ga\tCompter\tCount\tStatistics\t\tat most 12 months\n',
    )
    expect(issues.map(({ code, column }) => [code, column])).toEqual([['column_unknown', 5]])
    expect(rows).toMatchObject([
      {
        row: 2,
        offset: 0,
        cells: {
          names: ['_ga'],
          purpose: { fr: 'Compter', en: 'Count' },
          service: { en: 'Statistics' },
          retention: { kind: 'duration', value: 12, atMost: true },
        },
      },
    ])
  })

  it('says of a text whose language no header tells that it is unclear', () => {
    expect(codes('Cookie\tService\tFinalité\tPurpose\n_ga\tx\ty\tz')).toEqual([['language_unclear', 1, 2]])
  })

  it.each<[string, string, unknown[]]>([
    ['a retention that cannot be read', 'a\tb\tc\t\t\t\t\tquelque temps', ['retention_unclear', 1, 8]],
    ['the empty cell of merged ones', 'a\tb\tc\n\tb\td', ['empty_below', 2, 1]],
    ['cells beyond the last column', 'a\tb\tc\t\t\t\t\tsession\tmore', ['extra_cell', 1, 9]],
    ['characters that no charter may hold', 'a\tb\tc\tx\u202ey', ['forbidden_characters', 1, 4]],
    ['a name said twice', 'a\tb\tc, c', ['duplicate_name', 1, 3]],
    ['a name too long', `a\tb\t${'c'.repeat(300)}`, ['too_long', 1, 3]],
  ])('lists %s with its place, and leaves it out', (_, text, issue) => {
    expect(codes(text)).toEqual([issue])
  })

  it('proposes for the empty cell of merged ones what stands above, and takes nothing by itself', () => {
    const { rows, issues } = read('Audience\tMatomo\ta\n\t\tb\n')
    expect(issues.map(({ proposal }) => proposal)).toEqual(['Audience', 'Matomo'])
    expect(rows[1]?.cells).toEqual({ names: ['b'] })
  })

  it('makes one line of a cell of several, and separate names of the lines of names', () => {
    const [row] = read('a\tb\t"c\r\nd"\t"Mesure\r\n d’audience"\n').rows
    expect(row?.cells).toMatchObject({ names: ['c', 'd'], service: { fr: 'Mesure d’audience' } })
  })

  it('counts blank rows, so that the rows below fall where they should', () => {
    expect(read('a\tb\tc\n\t\t\na\tb\td\n').rows.map(({ offset }) => offset)).toEqual([0, 2])
  })

  it('takes 5,000 rows and refuses one more, with the count', () => {
    const row = 'a\tb\tc\n'
    expect(read(row.repeat(pasteLimits.rows)).rows).toHaveLength(pasteLimits.rows)
    expect(readPaste(row.repeat(100_000), { noteLocale: 'fr' })).toEqual({
      ok: false,
      code: 'too_many_rows',
      count: 100_000,
      max: pasteLimits.rows,
    })
    expect(readPaste('\t'.repeat(200_000), { noteLocale: 'fr' })).toMatchObject({ ok: false, code: 'too_many_cells' })
  })

  it('never throws, whatever is pasted', () => {
    const unit = fc.constantFrom(
      '"',
      '\t',
      '\n',
      '\r',
      'Finalité',
      'Cookie',
      ' (fr)',
      '13 mois',
      'a',
      ',',
      '\u0000',
      '\ud800',
      '👩🏽‍💻',
      'ש',
    )
    fc.assert(fc.property(fc.string({ unit }), (text) => void readPaste(text, { noteLocale: 'en' })))
  })
})

it('reads rows written as a block back as they were', () => {
  fc.assert(
    fc.property(fc.array(sheetRow, { minLength: 1, maxLength: 5 }), fc.constantFrom('fr', 'en'), (rows, locale) => {
      const { rows: back, issues } = read(writeTsv(rows, locale))
      expect(issues).toEqual([])
      const cells = back.map((row) => ({ retentionNote: {}, ...row.cells }))
      expect(said(cells)).toEqual(said(rows))
    }),
  )
})
