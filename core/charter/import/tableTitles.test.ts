import { describe, expect, it } from 'vitest'
import { importCharter } from './importCharter.ts'

const table = '| Provider | Cookie name |\n|---|---|\n| Huwise | _a |\n'
const titles = (source: string) => importCharter(source).rows.map(({ categoryTitle }) => categoryTitle)

describe('the title of a table', () => {
  it.each<[string, string, (string | null)[]]>([
    ['a marked heading right above', `## Our cookies\n\n${table}`, ['Our cookies']],
    ['the nearest marked heading, words between', `## Our cookies\n\nThey are few.\n\n${table}`, ['Our cookies']],
    [
      'a line that names a kind, under a heading that all have',
      `# T\n\n## What is a cookie?\n\nAudience cookies\n\n${table}`,
      ['Audience cookies'],
    ],
    [
      'not that line under a heading of its own',
      `# T\n\n## Our marketing\n\nAudience cookies\n\n${table}`,
      ['Our marketing'],
    ],
    ['a short line right above', `The cookies we met\n\n${table}`, ['The cookies we met']],
    ['a line in bold, without its marks', `**Audience cookies**\n\n${table}`, ['Audience cookies']],
    ['no sentence', `These are the cookies we met.\n\n${table}`, [null]],
    ['no address', `See data.example.org\n\n${table}`, [null]],
    [
      'the title of the table before, nothing between',
      `## Audience\n\n${table}\nMore.\n\n| Cookie name | Purpose |\n|---|---|\n| _b | x |\n`,
      ['Audience', 'Audience'],
    ],
    ['its own after a heading', `## Audience\n\n${table}\n## Social\n\n${table}`, ['Audience', 'Social']],
    [
      'a caption',
      '<h2>One</h2><p>x.</p><table><caption>Two</caption><tr><th>Provider<th>Cookie name<tr><td>Huwise<td>_a</table>',
      ['Two'],
    ],
    [
      'the heading right above, where its caption says no kind and that does',
      '<h2>Audience cookies</h2><table><caption>List</caption><tr><th>Provider<th>Cookie name<tr><td>Huwise<td>_a</table>',
      ['Audience cookies'],
    ],
    [
      'the same, where a row across the table says no kind',
      '<h2>Audience cookies</h2><table><tr><td colspan=2>List<tr><th>Provider<th>Cookie name<tr><td>Huwise<td>_a</table>',
      ['Audience cookies'],
    ],
    [
      'its caption, where that says another kind',
      '<h2>Audience cookies</h2><table><caption>Necessary cookies</caption><tr><th>Provider<th>Cookie name<tr><td>H<td>_a</table>',
      ['Necessary cookies'],
    ],
    ['nothing', table, [null]],
  ])('%s', (_, source, expected) => {
    expect(titles(source)).toEqual(expected)
  })
})

describe('a caption that is not the title', () => {
  const read = (caption: string) =>
    importCharter(
      `<h2>Audience cookies</h2>\n<table>\n<caption>${caption}</caption>\n<tr><th>Provider<th>Cookie name\n<tr><td>Huwise<td>_a</table>`,
    )

  it('is reported', () => {
    expect(read('List').issues).toContainEqual({ code: 'other_table', line: 3, lines: [3], text: 'List' })
  })

  it('goes with the heading whose words it says again', () => {
    const { sections, issues } = read('Audience cookies')
    expect(sections.map(({ lines }) => lines)).toEqual([[1, 2, 3]])
    expect(issues.map(({ code }) => code)).not.toContain('other_table')
  })
})
