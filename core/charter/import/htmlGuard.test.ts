import { describe, expect, it } from 'vitest'
import { guardHtml } from './htmlGuard.ts'
import { importCharter } from './importCharter.ts'

const count = (text: string, tag: RegExp): number => text.match(tag)?.length ?? 0

describe('guardHtml', () => {
  it.each([
    ['a page', '<!doctype html><table><tr><td>a<td>b</table><p>x <b>y</b></p>'],
    ['tags in a comment', `<p>a<!--${'<div>'.repeat(300)}--></p>`],
    ['tags in a script', `<p>a<script>${'<div>'.repeat(300)}</script></p>`],
    ['tags in a quoted value', `<p title="${'<div>'.repeat(300)}">a</p>`],
    ['a quote that opens no value', `<p it's>a<div>b</div>`],
    ['blocks one after another', '<div>x</div>'.repeat(2_000)],
    ['a table of many rows', `<table>${'<tr><td>a<td>b<td>c'.repeat(10_000)}`],
    ['one formatting element never closed', `<b>${'<p>some words of it</p>'.repeat(500)}`],
  ])('leaves %s as it is', (_, source) => {
    expect(guardHtml(source)).toBe(source)
  })

  it.each([
    ['blocks', '<div>', 100],
    ['tables', '<table>', 4],
    ['formatting', '<i>', 8],
  ])('lets %s nest as deep as pages do, no deeper', (_, tag, deepest) => {
    const guarded = guardHtml(`${tag}\n`.repeat(deepest + 50) + 'words')
    expect(count(guarded, new RegExp(tag, 'g'))).toBe(deepest)
    expect(guarded.split('\n')).toHaveLength(deepest + 51)
    expect(guarded.endsWith('words')).toBe(true)
  })

  it('lets as many nest again once they are closed', () => {
    const source = `${'<div>'.repeat(100)}${'</div>'.repeat(100)}`.repeat(3)
    expect(guardHtml(source)).toBe(source)
  })

  it('empties a monstrous tag of its attributes, its lines kept', () => {
    const guarded = guardHtml(`<p ${'a\n'.repeat(4_000)}>words</p><table ${'b=1 '.repeat(2_000)}>`)
    expect(guarded).toMatch(/^<p\s+>words<\/p><table\s+>$/)
    expect(guarded.split('\n')).toHaveLength(4_001)
  })

  it('drops the tags that no page of this size has, never its words or its rows', () => {
    const source = `${'<p>x\n'.repeat(40_000)}<table><tr><td>a</table>`
    const guarded = guardHtml(source)
    expect(count(guarded, /<p>/g)).toBeLessThan(32_000)
    expect(count(guarded, /x/g)).toBe(40_000)
    expect(guarded).toContain('<tr><td>a')
    expect(guarded.split('\n')).toHaveLength(40_001)
  })

  it('closes formatting that would be opened again in each of too many blocks', () => {
    const guarded = guardHtml('<b><i><u>'.repeat(4) + '<p>x'.repeat(10_000))
    expect(guarded).toContain('</b>')
    expect(count(guarded, /x/g)).toBe(10_000)
  })

  it('stops at a tag or a comment that the source never ends', () => {
    const source = `${'<div>'.repeat(120)}<p title="x`
    expect(guardHtml(source).endsWith('<p title="x')).toBe(true)
    expect(guardHtml('<p>a<!-- b')).toBe('<p>a<!-- b')
  })
})

describe('a page past what the guard lets through', () => {
  it('still gives its rows, and every line', () => {
    const rows = '<tr><td>Matomo</td><td>_pk_id</td><td>Counts visits</td></tr>\n'
    const table = `<table><tr><th>Provider<th>Cookie name<th>Purpose</tr>\n${rows.repeat(3)}</table>`
    const result = importCharter(`${'<br>'.repeat(30_000)}\n${table}`)
    expect(result.rows.map(({ names }) => names)).toEqual([['_pk_id'], ['_pk_id'], ['_pk_id']])
  })
})
