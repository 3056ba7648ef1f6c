import { describe, expect, test } from 'vitest'
import { buildPlatform } from '../testing/builders.ts'
import { writeCsvCells } from '../paste/csv.ts'
import { locales } from '../locale.ts'
import { planPlatforms } from './planPlatforms.ts'
import { platformFields, writePlatformCell, writePlatformHeader } from './platformColumns.ts'
import { readPlatforms } from './readPlatforms.ts'

const lac = buildPlatform({
  id: 'platform-lac',
  slug: 'lac',
  name: { fr: 'Données du Lac', en: 'Lake Data' },
  address: 'https://data.lac.example',
  hosts: [
    { host: 'data.lac.example', role: 'canonical' },
    { host: 'old.lac.example', role: 'former' },
  ],
  locales: ['fr', 'en'],
  defaultLocale: 'fr',
  publisher: { name: 'Lac', contact: '-42 rue du Lac', dataProtectionContact: null },
})
const mont = buildPlatform({
  id: 'platform-mont',
  slug: 'mont',
  name: { fr: 'Mont' },
  address: null,
  hosts: [],
  locales: ['fr'],
})
const standing = [lac, mont]

const bytes = (text: string) => new TextEncoder().encode(text)
function plan(text: string, clears = false) {
  const table = readPlatforms(bytes(text))
  if (!table.ok) throw new Error(table.code)
  return planPlatforms(table.lines, standing, { clears })
}
const brief = (text: string, clears = false) =>
  plan(text, clears).map(({ state, platformId, changes, issues }) => ({
    state,
    platformId,
    changes: changes.map(({ field, before, after }) => `${field}: ${before} > ${after}`),
    issues: issues.map(({ code, field, text: words }) => `${field} ${code} ${words}`),
  }))

describe('a table of platforms', () => {
  test.each(locales)('comes back as it was written, with headers in %s', (language) => {
    const cells = [
      platformFields.map((field) => writePlatformHeader(field, language)),
      ...standing.map((platform) => platformFields.map((field) => writePlatformCell(platform, field))),
    ]
    for (const separator of [';', ','] as const) {
      const read = plan(writeCsvCells(cells, separator))
      expect(read.map(({ state, platformId }) => [state, platformId])).toEqual([
        ['unchanged', 'platform-lac'],
        ['unchanged', 'platform-mont'],
      ])
    }
  })

  test('changes what its lines say, and leaves what they do not', () => {
    expect(brief('Nom court;Nom (fr);Éditeur;Cookies\nlac;Le Lac;;12\n\nmont;Mont;Commune;3\n')).toEqual([
      { state: 'changed', platformId: 'platform-lac', changes: ['name.fr: Données du Lac > Le Lac'], issues: [] },
      {
        state: 'changed',
        platformId: 'platform-mont',
        changes: ['publisher.name: Syndicat du Lac > Commune'],
        issues: [],
      },
    ])
  })

  test('takes away by an empty cell only where that is asked for', () => {
    const text = 'Short name,Address,Name (en)\nlac,,\n'
    expect(brief(text)[0]?.state).toBe('unchanged')
    expect(brief(text, true)[0]?.changes).toEqual(['name.en: Lake Data > ', 'address: https://data.lac.example > '])
    expect(brief('Short name;Name (fr)\nlac;\n', true)[0]?.issues).toEqual(['name.fr required '])
  })

  test('adds a platform that it names, in the languages of its names', () => {
    const [added] = plan(
      'Nom court;Name (en);Adresse;Hôtes\nval;Valley;https://val.example;val.example www.val.example\n',
    )
    expect(added).toMatchObject({
      state: 'added',
      platformId: null,
      wanted: {
        name: { en: 'Valley' },
        locales: ['en'],
        defaultLocale: 'en',
        hosts: [
          { host: 'val.example', role: 'canonical' },
          { host: 'www.val.example', role: 'alias' },
        ],
      },
    })
    // Its hosts follow from its address where no cell says them.
    expect(plan('Nom court;Nom (fr);Adresse\nval;Val;https://val.example\n')[0]?.wanted).not.toHaveProperty('hosts')
  })

  test('keeps the roles of hosts that stay, in its order', () => {
    const [changed] = plan('Nom court;Hôtes\nlac;old.lac.example, data.lac.example, new.lac.example\n')
    expect(changed?.wanted.hosts).toEqual([
      { host: 'old.lac.example', role: 'former' },
      { host: 'data.lac.example', role: 'canonical' },
      { host: 'new.lac.example', role: 'alias' },
    ])
  })

  test('reads languages by their codes and their names', () => {
    expect(brief('Nom court;Langues;Langue par défaut\nlac;Français et anglais;en\n')[0]?.issues).toEqual([
      'locales invalid_value et',
    ])
    expect(brief('Nom court;Langues;Langue par défaut\nlac;français, anglais;anglais\n')[0]?.changes).toEqual([
      'defaultLocale: fr > en',
    ])
  })

  test.each([
    ['no short name', ';Nouvelle;', 'slug required '],
    ['a short name with capitals', 'Lac;Nouvelle;', 'slug invalid_slug Lac'],
    ['no name', 'val;;', 'name.fr required '],
    ['half an address', 'lac;;lac.example', 'address invalid_address lac.example'],
    ['the address of another platform', 'mont;;https://data.lac.example/', 'address host_taken data.lac.example'],
  ])('says of %s that it is unclear, and why', (_, line, issue) => {
    const [read] = brief(`Nom court;Nom (fr);Adresse\n${line}\n`)
    expect(read?.state).toBe('unclear')
    expect(read?.issues).toContain(issue)
  })

  test('lets its lines count one after the other', () => {
    const states = (text: string) => brief(text).map(({ state }) => state)
    expect(states('Nom court;Nom (fr)\nval;Val\nval;Val encore\n')).toEqual(['added', 'unclear'])
    // A host is free for another platform once its own has let it go.
    expect(states('Nom court;Hôtes\nlac;data.lac.example\nmont;old.lac.example\n')).toEqual(['changed', 'changed'])
    expect(states('Nom court;Hôtes\nmont;old.lac.example\nlac;data.lac.example\n')).toEqual(['unclear', 'changed'])
  })
})

test('a file that is no table of platforms says what is lacking', () => {
  expect(readPlatforms(bytes('Cookie;Finalité\na;b\n'))).toEqual({ ok: false, code: 'no_header' })
  expect(readPlatforms(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).toEqual({ ok: false, code: 'source_binary' })
  expect(readPlatforms(bytes(`Nom court\n${'a\n'.repeat(5_001)}`))).toMatchObject({
    code: 'too_many_rows',
    count: 5_001,
  })
  expect(readPlatforms(bytes('Nom court;Couleur\nlac;bleu\n'))).toMatchObject({
    header: [{ column: 2, text: 'Couleur' }],
  })
})
