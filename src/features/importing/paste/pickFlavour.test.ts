import { expect, it } from 'vitest'
import { pickFlavour } from './pickFlavour.ts'

it.each([
  ['a page with a table', '<p>x</p><table><tr><td>a</td></tr></table>', '<p>x</p><table><tr><td>a</td></tr></table>'],
  ['a page without one', '<p>x</p>', null],
  ['no HTML', '', null],
  ['a word that only begins alike', '<tablet>', null],
  [
    'the marks of Windows around the copy',
    '<html><body><!--StartFragment--><table><tr></tr></table><!--EndFragment--></body></html>',
    '<table><tr></tr></table>',
  ],
  [
    'marks inside the table',
    '<table><!--StartFragment--><tr></tr><!--EndFragment--></table>',
    '<table><!--StartFragment--><tr></tr><!--EndFragment--></table>',
  ],
])('keeps the HTML of %s', (_, html, kept) => {
  expect(pickFlavour('text', html)).toEqual({ text: 'text', html: kept })
})
