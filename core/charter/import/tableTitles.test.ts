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
    ['nothing', table, [null]],
  ])('%s', (_, source, expected) => {
    expect(titles(source)).toEqual(expected)
  })
})
