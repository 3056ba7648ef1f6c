import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countColumns, readCsvTable } from './csv.ts'
import { CsvRowCounter } from './csvRowCounter.ts'
import { writeDelimited } from './delimited.ts'

function count(bytes: Uint8Array, piece = bytes.length): number | null {
  const counter = new CsvRowCounter(countColumns)
  for (let at = 0; at < bytes.length; at += piece) counter.take(bytes.subarray(at, at + piece))
  return counter.end()
}
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, isBigEndian: boolean) =>
  Uint8Array.from(
    `\ufeff${text.replace('\ufeff', '')}`.split('').flatMap((letter) => {
      const [high, low] = [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255]
      return isBigEndian ? [high, low] : [low, high]
    }),
  )

test.each([
  ['', 0],
  ['Cookie;Durée\n', 0],
  ['Cookie;Durée\na;1 an\nb;Session', 2],
  ['a;b\r\nc;d\r\n', 2],
  ['a;b\rc;d\r', 2],
  ['\ufeff"Cookie";Finalité\n"a";"deux\nlignes; et ""une"""\n', 1],
  ['sep=,\nCookie,Finalité\na,"b\n;"\n', 1],
  ['a;"jamais fermée\nb;c\n', 2],
  ['a;"fermée" trop tôt\n"b\n"c;d\n', 3],
  ['a;12" de large\nb;"";c\n', 2],
  ['a;"\n"', 1],
])('%j has %i rows', (text, rows) => {
  for (const piece of [1, 3, 1_000]) expect(count(utf8(text), piece)).toBe(rows)
  expect([count(utf16(text, true), 3), count(utf16(text, false), 5)]).toEqual([rows, rows])
})

test('a table has as many rows as are read from it, however it is cut', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', ',', '\t', '\n', '\r', ' '), maxLength: 6 })
  const tables = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(tables, fc.integer({ min: 1, max: 9 }), (rows, piece) => {
      const bytes = utf8(writeDelimited([['Cookie', 'Durée'], ...rows], ';'))
      const read = readCsvTable(bytes, countColumns)
      expect(count(bytes, piece)).toBe(read.ok && read.total - 1)
    }),
  )
})

test('what is no text has no rows', () => {
  expect(count(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 1, 2, 0, 0))).toBeNull()
})
