import { describe, expect, it } from 'vitest'
import { findLanguages } from './findLanguages.ts'
import { IssueList } from './issueList.ts'
import { readLines } from './readLines.ts'
import { readSourceLines } from './sourceLines.ts'

function find(...lines: readonly string[]) {
  const issues = new IssueList()
  const { language } = findLanguages(readLines(readSourceLines(lines.join('\n')), true), issues)
  return { language, second: issues.sorted().map(({ code, line, text }) => [code, line, text]) }
}

const french =
  'Les cookies sont de petits fichiers que le site dépose dans votre navigateur, pour les services qui suivent et pour ceux que vous avez choisis.'
const english =
  'Cookies are the small files that this site puts in your browser, and they are for the services that we use with your consent when you are on it.'
const frenchTable = ['Fournisseur\tNom du cookie\tFinalité', 'Acme\tsid\tSession']
const englishTable = ['Supplier\tCookie name\tPurpose', 'Acme\tsid\tSession']

describe('the language of a page is', () => {
  it.each<[string, readonly string[], string | null]>([
    ['that of its prose', [french], 'fr'],
    ['that of its prose, in English', [english], 'en'],
    ['that of the headers of its table, where it has no prose', frenchTable, 'fr'],
    ['that of the headers, in English', englishTable, 'en'],
    ['not told by the words of rows', ['Acme\tsid\tKeeps the session that you are in', ''], null],
    ['not told by names alone', ['Acme', '', 'Matomo'], null],
    ['not told by nothing', [''], null],
    ['not told by a sentence of both', ['Les services are the services sont'], null],
    [
      'its own where it holds a sentence of the other',
      [french, '', french, '', 'This is the policy of the site.'],
      'fr',
    ],
    [
      'its own where much of it is a long quotation no more than a fifth',
      [...Array<string>(12).fill(`${french}\n`), english],
      'fr',
    ],
    [
      'the one that says most where neither says enough to be a second',
      ['The site.', '', 'Le site et les services.'],
      'fr',
    ],
    ['not told where both say as little', ['The site.', '', 'Le site.'], null],
  ])('%s', (_, lines, language) => {
    expect(find(...lines)).toEqual({ language, second: [] })
  })
})

describe('a page in two languages', () => {
  it.each<[string, readonly string[], [number, string]]>([
    ['begins its second with the first words of it', [french, '', english], [3, english]],
    [
      'with the headings above these, too short to tell',
      [french, '', '# Cookies', '', '## Acme', '', english],
      [3, '# Cookies'],
    ],
    ['with the header of a table', [...frenchTable, '', ...englishTable], [4, 'Supplier\tCookie name\tPurpose']],
    ['in whatever order', [english, '', french], [3, french]],
    ['not with a word that stands alone before', ['The site.', '', french, '', french, '', english], [7, english]],
  ])('%s', (_, lines, [line, text]) => {
    expect(find(...lines)).toEqual({ language: null, second: [['two_languages', line, text]] })
  })
})
