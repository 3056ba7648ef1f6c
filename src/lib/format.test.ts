import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  formatDate,
  formatDateTime,
  formatList,
  formatNumber,
  formatPercent,
  formatRelative,
  formatShortDate,
  formatTime,
} from './format.ts'

// Without a zone letter: the reader's own time, wherever the test runs.
const moment = '2026-11-21T14:32:00'

test('dates and times', () => {
  expect(formatDate(moment, 'fr')).toBe('21 novembre 2026')
  expect(formatDate(moment, 'en')).toBe('21 November 2026')
  expect(formatShortDate(moment, 'fr')).toBe('21 nov. 2026')
  expect(formatTime(moment, 'fr')).toBe('14:32')
  expect(formatTime(moment, 'en')).toBe('14:32')
  expect(formatDateTime(moment, 'fr')).toBe('21 novembre 2026 à 14:32')
})

test('numbers keep together in French', () => {
  expect(formatNumber(5000, 'fr')).toBe('5\u202f000')
  expect(formatNumber(5000, 'en')).toBe('5,000')
  expect(formatPercent(0.864, 'fr')).toMatch(/^86[\u00a0\u202f]%$/)
  expect(formatPercent(0.864, 'en')).toBe('86%')
  expect(formatList(['a', 'b', 'c'], 'fr')).toBe('a, b et c')
})

test('whole numbers are grouped as the platform would group them', () => {
  const french = new Intl.NumberFormat('fr-FR')
  const english = new Intl.NumberFormat('en-GB')
  fc.assert(
    fc.property(fc.maxSafeInteger(), (whole) => {
      expect(formatNumber(whole, 'fr')).toBe(french.format(whole))
      expect(formatNumber(whole, 'en')).toBe(english.format(whole))
    }),
  )
})

test.each([
  [10, 'à l’instant', 'just now'],
  [90, 'il y a 1 min', '1 min ago'],
  [2 * 3600 + 60, 'il y a 2 h', '2 hr ago'],
  [26 * 3600, 'hier', 'yesterday'],
  [30 * 86_400, '22 oct. 2026', '22 Oct 2026'],
])('%i seconds ago', (seconds, french, english) => {
  const now = new Date('2026-11-21T14:32:00')
  const then = new Date(now.getTime() - seconds * 1000)
  const level = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
  expect(level(formatRelative(then, now, 'fr'))).toBe(french)
  expect(level(formatRelative(then, now, 'en'))).toBe(english)
})
