import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { readGrid } from './htmlGrid.ts'

function grid(html: string): (string | null)[][] {
  const source = `<table>${html}</table>`
  const { children } = fromHtml(source, { fragment: true })
  // A fragment of one table is that table.
  return readGrid(children[0] as Element, source).map(({ cells }) => cells.map((cell) => cell?.text ?? null))
}

describe('readGrid', () => {
  it.each([
    [
      '<tr><td>a<td>b<tr><td>c<td>d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['<thead><tr><th>a</thead><tbody><tr><td>b</tbody><tfoot><tr><td>c</tfoot>', [['a'], ['b'], ['c']]],
    [
      '<tr><td rowspan=2>a<td>b<tr><td>c<tr><td>d<td>e',
      [
        ['a', 'b'],
        ['a', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      '<tr><td>a<td rowspan=2>b<tr><td>c',
      [
        ['a', 'b'],
        ['c', 'b'],
      ],
    ],
    ['<tr><td colspan=2>a<td>b', [['a', 'a', 'b']]],
    [
      '<tr><td rowspan=2 colspan=2>a<td>b<tr><td>c',
      [
        ['a', 'a', 'b'],
        ['a', 'a', 'c'],
      ],
    ],
    [
      '<tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d',
      [
        ['a', 'b'],
        ['a', 'c'],
        ['a', 'd'],
      ],
    ],
    ['<tr><td rowspan=-3 colspan=x>a<td>b<tr><td>c', [['a', 'b'], ['c']]],
    ['<tr><td rowspan=9>a<tr><td>b', [['a'], ['a', 'b']]],
    ['<tr><td>a<br>b<td> c&nbsp;<i>d</i> <td>', [['a\nb', 'c\u00a0d', '']]],
    ['<tr><td>a<table><tr><td>b</table>', [['a\nb']]],
  ])('%s', (html, cells) => {
    expect(grid(html)).toEqual(cells)
  })

  it('bounds how far a cell reaches', () => {
    expect(grid('<tr><td colspan=99999 rowspan=99999>a<tr><td>b').map((row) => row.length)).toEqual([60, 60])
  })
})
