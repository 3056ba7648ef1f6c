import { describe, expect, it } from 'vitest'
import { importCharter } from './importCharter.ts'

const table = ['Provider\tCookie name\tPurpose', 'Huwise\tsessionid\tKeeps you signed in']

describe('a page without any blank line', () => {
  const result = importCharter(
    [
      'Cookies on Lake Data',
      'What is a cookie?',
      'A small file that your browser keeps, as',
      'cookies used on other sites are',
      'all along.',
      'Necessary cookies',
      ...table,
      'Browser settings',
      'You can block cookies.',
    ].join('\n'),
  )

  it('tells its title, its headings and the title of its table by their words and what stands around', () => {
    expect(result.title).toBe('Cookies on Lake Data')
    expect(result.platform.name).toBe('Lake Data')
    expect(result.sections.map(({ role, heading, lines }) => [role, heading, lines])).toEqual([
      ['whatIsACookie', 'What is a cookie?', [2, 3, 4, 5]],
      ['tables', 'Necessary cookies', [6]],
      ['choices', 'Browser settings', [9, 10]],
    ])
    expect(result.rows.map(({ category, categoryTitle }) => [category, categoryTitle])).toEqual([
      ['necessary', 'Necessary cookies'],
    ])
  })
})

it('keeps a sentence whole where its line was folded before the words of a heading', () => {
  const { sections } = importCharter(
    'We tell you all about\nYour rights\nHere and now.\n\nIt ends.\nYour rights\nare here.',
  )
  expect(sections.map(({ heading, body }) => [heading, body])).toEqual([
    [null, 'We tell you all about\nYour rights\nHere and now.\n\nIt ends.\nYour rights\nare here.'],
  ])
})

it('takes the line right above a table for its title under the title of the page', () => {
  const { rows } = importCharter(['We use cookies.', '', 'Cookie policy', 'Necessary cookies', '', ...table].join('\n'))
  expect(rows[0]?.categoryTitle).toBe('Necessary cookies')
})

it.each([
  ['its tags on lines of their own', `<pre>\nNecessary cookies\n\n${table.join('\n')}\n</pre>`],
  ['its tags beside its words', `<pre>Necessary cookies\n\n${table.join('\n')}</pre>`],
  ['more after it', `<pre class="a">\nNecessary cookies\n\n${table.join('\n')}\n</pre>\n<p>Thank you.</p>`],
])('reads a bare <pre>, %s, without its tags', (_, source) => {
  const { format, rows, sections } = importCharter(source)
  expect(format).toBe('html')
  expect(rows.map(({ categoryTitle, names, purpose }) => [categoryTitle, names, purpose])).toEqual([
    ['Necessary cookies', ['sessionid'], 'Keeps you signed in'],
  ])
  expect(JSON.stringify(sections)).not.toContain('pre')
})
