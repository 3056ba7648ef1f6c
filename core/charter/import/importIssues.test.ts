import { describe, expect, it } from 'vitest'
import { importCharter } from './importCharter.ts'
import { importIssues, type ImportIssueCode } from './importIssues.ts'

const header = 'Prestataire\tNom du cookie\tFinalité'
const row = 'Huwise\tsessionid\tGarder la session'
const title = 'Cookies nécessaires'
const address = 'Adresse : <https://data.example.org>'
const charter = (...lines: string[]) => [address, '', title, '', header, row, ...lines].join('\n')

/** For each code, a source that raises it, and the whole entry. */
const cases: Readonly<
  Record<ImportIssueCode, readonly [source: string, line: number, text: string, proposal?: string]>
> = {
  no_cookie_table: ['Hello.', 1, ''],
  no_address: [`${title}\n\n${header}\n${row}`, 1, ''],
  bad_address: [
    'Les cookies de la plateforme <https://data.Exam ple.org>',
    1,
    'Les cookies de la plateforme <https://data.Exam ple.org>',
    'https://data.example.org',
  ],
  two_languages: [
    charter('', 'Necessary cookies', '', 'Provider\tCookie name\tPurpose', 'Huwise\tsessionid\tKeeps you signed in'),
    8,
    'Necessary cookies',
  ],
  category_unclear: [`Les cookies divers\n\n${header}\n${row}`, 1, 'Les cookies divers'],
  row_unclear: [charter('Huwise\tcsrftoken'), 7, 'Huwise\tcsrftoken'],
  header_repeated: [charter(header), 7, header],
  extra_column: [`${title}\n\n${header}\tType\n${row}\tHTTP`, 4, `${row}\tHTTP`],
  other_table: ['| Fruit | Price |\n|---|---|\n| Apple | 2 |', 1, '| Fruit | Price |'],
  page_title: [`Charte cookies\n\n${charter()}`, 1, 'Charte cookies'],
  platform_line: [`Plateforme : Données Exemple\n\n${charter()}`, 1, 'Plateforme : Données Exemple'],
  address_line: [charter(), 1, address],
  date_line: [`Mise à jour le 21 novembre 2026\n\n${charter()}`, 1, 'Mise à jour le 21 novembre 2026'],
  table_header: [charter(), 5, header],
  separator_row: [`${title}\n\n${header}\n----\t----\t----\n${row}`, 4, '----\t----\t----'],
  page_chrome: [`Download as PDF\n\n${charter()}`, 1, 'Download as PDF'],
  translation_preamble: [
    `Here is the translation of the page:\n\n${charter()}`,
    1,
    'Here is the translation of the page:',
  ],
  markup_in_cell: [charter('Huwise\tcsrftoken\tProtéger <b>tout</b>'), 7, 'Huwise\tcsrftoken\tProtéger <b>tout</b>'],
  control_characters: [charter('Huwise\tcsrf\u202etoken\tProtéger'), 7, 'Huwise\tcsrf\u202etoken\tProtéger'],
  script_dropped: ['<p>Cookies</p>\n<script>alert(1)</script>', 2, 'alert(1)'],
  handler_dropped: ['<p>Cookies</p>\n<p onclick="go()">x</p>', 2, 'onclick=go()'],
  style_dropped: ['<p>Cookies</p>\n<style>p { color: red }</style>', 2, 'p { color: red }'],
  comment_dropped: ['<p>Cookies</p>\n<!-- by hand -->', 2, 'by hand'],
}

describe('importIssues', () => {
  it.each(Object.entries(cases))(
    '%s is raised with its line and its whole text',
    (code, [source, line, text, proposal]) => {
      const found = importCharter(source).issues.filter((issue) => issue.code === code)
      expect(found[0]).toMatchObject({ line, text })
      expect(found[0]?.proposal).toBe(proposal)
    },
  )

  it('is a closed list with a level for each', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(importIssues).sort())
  })

  it('raises nothing but what it must on a plain charter', () => {
    expect(importCharter(charter()).issues.map(({ code }) => code)).toEqual(['address_line', 'table_header'])
  })
})
