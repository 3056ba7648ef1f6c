// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { readDelimited } from '#core/charter/paste/delimited.ts'
import { readClipboard } from './readClipboard.ts'

const read = (kinds: Record<string, string>) => readClipboard({ getData: (kind) => kinds[kind] ?? '' })
const cells = (html: string) => {
  const block = read({ 'text/html': html })
  return block === null ? null : readDelimited(block.text, '\t').rows
}

it('takes the plain cells where there are some', () => {
  expect(read({ 'text/plain': 'a\tb', 'text/html': '<table><tr><td>c</td></tr></table>' })?.text).toBe('a\tb')
  expect(read({ 'text/plain': 'a\nb\n' })).toEqual({ text: 'a\nb\n', isBlock: true })
})

it.each([
  ['a word', { 'text/plain': ' word\n' }],
  ['words with marks', { 'text/plain': ' word\n', 'text/html': '<b>word</b>' }],
])('takes %s for what one cell may say', (_, kinds) => {
  expect(read(kinds)).toEqual({ text: ' word\n', isBlock: false })
})

it.each([
  ['nothing', {}],
  ['blanks', { 'text/plain': ' \n' }],
  ['an empty table', { 'text/html': '<table><tr><td> </td></tr></table>' }],
])('leaves %s alone', (_, kinds) => {
  expect(read(kinds)).toBeNull()
})

it('reads a table, line breaks within a cell kept, source line breaks not', () => {
  expect(cells('<table><tr><th>Cookie<th>But<tr><td>_a<br>_b<td>Compte\n les "visites"\tici</table>')).toEqual([
    ['Cookie', 'But'],
    ['_a\n_b', 'Compte les "visites" ici'],
  ])
})

it('leaves a merged cell in its first place and keeps the columns below it', () => {
  const html = `<table><tr><td rowspan="2">Audience<td colspan="2">Huwise<td>x
    <tr><td>a<td>b<td>y<tr><td>Social<td>c<td>d<td rowspan="9">z</table>`
  expect(cells(html)).toEqual([
    ['Audience', 'Huwise', '', 'x'],
    ['', 'a', 'b', 'y'],
    ['Social', 'c', 'd', 'z'],
  ])
})
