import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locales } from '../locale.ts'
import { readCsv, writeCsv } from './csv.ts'
import { pasteLimits } from './readPaste.ts'
import { said, sheetRow } from './testing/sheetRows.ts'
import type { SheetRow } from './writeRows.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const row: SheetRow = {
  category: 'Mesure d’audience',
  provider: 'Matomo',
  names: ['_pk_id.*'],
  service: { fr: '=HYPERLINK("http://example.org")' },
  purpose: { fr: 'Compter ; les visites', en: '-1, @home' },
  retention: { kind: 'duration', value: 13, unit: 'month', atMost: false, words: null },
  retentionNote: {},
}

describe('writeCsv', () => {
  it('begins with the mark of UTF-8, separates as asked and quotes what needs it', () => {
    const [header, first] = writeCsv([row]).split('\r\n')
    expect(header?.startsWith('\ufeffCatégorie;Prestataire;Nom du cookie;')).toBe(true)
    expect(first).toContain(';"Compter ; les visites";')
    expect(writeCsv([row], 'en', ',')).toContain('Category,Provider,Cookie name,')
  })

  it.each(['=1+1', '+1', '-1', '@a', '＝1', "'=1"])('runs nothing: %s', (value) => {
    const csv = writeCsv([{ ...row, service: { fr: value } }])
    expect(csv).toContain(`;'${value};`)
  })
})

describe('readCsv', () => {
  it('reads back what was written, formulas plain again, whatever separates', () => {
    fc.assert(
      fc.property(
        fc.array(sheetRow, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(';', ','),
        fc.constantFrom(...locales),
        fc.constantFrom("'", "''", '=', '+', '-', "'=", '@', 'a'),
        (rows, separator, locale, start) => {
          const written = rows.map((it) => ({ ...it, provider: `${start}${it.provider}` }))
          const read = readCsv(encode(writeCsv(written, locale, separator)), locale)
          expect(read).toMatchObject({ ok: true, issues: [], separator })
          if (!read.ok) return
          expect(said(read.rows.map(({ cells }) => ({ retentionNote: {}, ...cells })))).toEqual(said(written))
        },
      ),
    )
  })

  const table = 'Catégorie;Prestataire;Cookie;Finalité\nPréférences;Société “Été”;langue;Retenir\n'
  const cells = { category: 'Préférences', provider: 'Société “Été”', names: ['langue'], purpose: { fr: 'Retenir' } }
  const windows1252 = Uint8Array.from(table, (letter) =>
    letter === '“' ? 0x93 : letter === '”' ? 0x94 : letter.charCodeAt(0),
  )
  const utf16 = new Uint8Array(Uint16Array.from(`\ufeff${table}`, (letter) => letter.charCodeAt(0)).buffer)

  it.each([
    ['windows-1252', windows1252],
    ['utf-8', encode(table)],
    ['utf-16', utf16],
  ])('recognises %s', (encoding, bytes) => {
    expect(readCsv(bytes, 'fr')).toMatchObject({ ok: true, rows: [{ cells }], issues: [], encoding })
  })

  it('goes by the line that says the separator, and otherwise by the header', () => {
    expect(readCsv(encode('sep=,\r\nCookie,Purpose\r\n_ga,a;b;c\r\n'), 'en')).toMatchObject({
      separator: ',',
      rows: [{ cells: { names: ['_ga'], purpose: { en: 'a;b;c' } } }],
    })
    expect(readCsv(encode('Cookie,Purpose,a;b;c;d\n'), 'en')).toMatchObject({ separator: ',' })
  })

  it('refuses a workbook that is no text', () => {
    expect(readCsv(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'fr')).toEqual({ ok: false, code: 'source_binary' })
  })

  it('refuses a file of too many rows, with their count', () => {
    const file = encode(`Cookie;Purpose\n${'a;b\n'.repeat(100_000)}`)
    expect(readCsv(file, 'fr')).toMatchObject({
      ok: false,
      code: 'too_many_rows',
      count: 100_000,
      max: pasteLimits.rows,
    })
  })
})
