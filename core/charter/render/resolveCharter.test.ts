import { describe, expect, it } from 'vitest'
import { unknownPublisher } from '../platform.ts'
import { buildDefinition, buildPlatform, buildProvider, buildRow, buildSource } from '../testing/builders.ts'
import {
  buildCategory,
  buildPlatformCategory,
  buildPlatformSection,
  buildSection,
  buildTemplate,
} from '../testing/templateBuilders.ts'
import { buildPair, buildText } from '../testing/textBuilders.ts'
import { brokenReferences } from './brokenReferences.ts'
import { canonicalJson, resolvedHash } from './canonicalJson.ts'
import { missingTexts } from './resolution.ts'
import { resolveCharter } from './resolveCharter.ts'

const at = '2026-11-22'
const resolve = (overrides: Parameters<typeof buildSource>[0] = {}, locale: 'fr' | 'en' = 'en') =>
  resolveCharter({ source: buildSource(overrides), at }, locale)
const missingPaths = (...wanted: Parameters<typeof resolve>) => missingTexts(resolve(...wanted)).map(({ path }) => path)
const sharedRow = buildRow({ definitionId: 'definition-session' })

describe('resolveCharter: rows', () => {
  it('takes what a shared row inherits from its definition, and focuses the row', () => {
    const { charter, texts } = resolve()
    expect(charter.categories[0]?.rows[0]?.purpose).toBe('Keeps you signed in from page to page.')
    expect(texts['categories.0.rows.0.purpose']).toEqual({
      state: 'current',
      owner: { kind: 'definition', id: 'definition-session', field: 'purpose' },
      place: { kind: 'row', id: 'row-session', field: 'purpose' },
      fallback: null,
    })
  })

  it('takes an overridden field whole, in all its languages, from the row', () => {
    const purpose = buildPair('Autre raison.', 'Another reason.')
    const row = buildRow({
      definitionId: 'definition-session',
      overrides: { purpose: { reason: 'Our own words', leftRevision: 1 } },
      texts: { service: {}, purpose, retentionNote: {} },
    })
    const { charter, texts } = resolve({ rows: [row] })
    expect(charter.categories[0]?.rows[0]).toMatchObject({
      purpose: 'Another reason.',
      service: 'Portal, every page',
      names: ['sessionid'],
    })
    expect(texts['categories.0.rows.0.purpose']?.owner).toEqual({ kind: 'row', id: 'row-session', field: 'purpose' })
  })

  it.each([
    ['2025-12-31', 'Opendatasoft'],
    ['2026-01-01T00:00:00Z', 'Huwise'],
  ])('names the provider as it is called at %s', (day, name) => {
    const { charter } = resolveCharter({ source: buildSource(), at: day }, 'fr')
    expect(charter.categories[0]?.rows[0]?.provider).toBe(name)
  })

  it('orders rows by position, compared by code unit, then by id, whatever the order given', () => {
    const rows = [
      ['c', 'a0'],
      ['b', 'Zz'],
      ['a', 'a0'],
    ].map(([id = '', position = '']) => buildRow({ id, position, facts: { ...buildRow().facts } }))
    const { places } = resolve({ rows })
    expect([0, 1, 2].map((index) => places[`categories.0.rows.${String(index)}`]?.id)).toEqual(['b', 'a', 'c'])
  })

  it('leaves deleted rows and categories without rows out', () => {
    const { charter } = resolve({ rows: [sharedRow, buildRow({ id: 'gone', deletedAt: '2026-02-01T00:00:00.000Z' })] })
    expect(charter.categories.map(({ kind, rows }) => [kind, rows.length])).toEqual([['necessary', 1]])
  })

  it('does not keep the words that a retention was read from', () => {
    const retention = { kind: 'session', words: 'le temps de la session' } as const
    const { charter } = resolve({ rows: [buildRow({ facts: { ...buildRow().facts, retention } })] })
    expect(charter.categories[0]?.rows[0]?.retention).toEqual({ kind: 'session', words: null })
  })
})

describe('resolveCharter: missing, stale, absent', () => {
  it('finds nothing missing in a complete source, in both languages', () => {
    expect([missingPaths({}, 'fr'), missingPaths({}, 'en')]).toEqual([[], []])
  })

  it('has a purpose always wanted, and says what another language has', () => {
    const texts = { service: {}, purpose: { fr: buildText('Seulement ici.') }, retentionNote: {} }
    const { charter, texts: sources } = resolve({ rows: [buildRow({ texts })] })
    expect(charter.categories[0]?.rows[0]?.purpose).toBeNull()
    expect(sources['categories.0.rows.0.purpose']).toMatchObject({
      state: 'missing',
      fallback: { locale: 'fr', value: 'Seulement ici.' },
    })
    expect(missingPaths({ rows: [buildRow({ texts: { ...texts, purpose: {} } })] })).toEqual([
      'categories.0.rows.0.purpose',
    ])
  })

  it('finds a service missing only where another language has one', () => {
    const texts = { ...buildRow().texts, service: { fr: buildText('Portail'), en: buildText('') } }
    expect(missingPaths({ rows: [buildRow({ texts })] })).toEqual(['categories.0.rows.0.service'])
    expect(missingPaths({ rows: [buildRow({ texts: { ...texts, service: { fr: buildText('') } } })] })).toEqual([])
  })

  it('tells a translation whose source changed', () => {
    const purpose = { ...buildPair('Une raison.', 'A reason.'), fr: buildText('Une autre.', { revision: 2 }) }
    const { texts } = resolve({ rows: [buildRow({ texts: { ...buildRow().texts, purpose } })] })
    expect(texts['categories.0.rows.0.purpose']).toMatchObject({ state: 'stale', fallback: null })
  })

  it.each([
    [{ address: null }, '{platform.address}', ['sections.0.body']],
    [{ publisher: unknownPublisher }, '[{publisher.name}](mailto:{publisher.contact})', ['sections.0.body']],
    [{ name: {} }, '{platform.name}', ['sections.0.body']],
    [{ address: null }, 'On {date}.', []],
    [{ address: null }, 'No {platform.adress} here.', []],
  ])('with %o, %s gives missing texts %o', (platform, body, expected) => {
    const section = buildSection({ texts: { heading: {}, body: { en: buildText(body) } } })
    const source = { platform: buildPlatform(platform), template: buildTemplate({ sections: [section] }) }
    expect(missingPaths(source)).toEqual(expected)
  })

  it('names the variables without a value, and keeps the words', () => {
    const section = buildSection({ texts: { heading: {}, body: { en: buildText('At {platform.address}') } } })
    const platform = buildPlatform({ address: null })
    const { charter, texts } = resolve({ platform, template: buildTemplate({ sections: [section] }) })
    expect(charter.sections[0]?.body).toBe('At {platform.address}')
    expect(texts['sections.0.body']?.missingVariables).toEqual(['platform.address'])
  })

  it('falls back on the default language for the name of the platform, a proper noun', () => {
    const { charter, texts } = resolve({ platform: buildPlatform({ name: { fr: 'Données du Lac' } }) })
    expect([charter.platform.name, texts['sections.0.body']?.state]).toEqual(['Données du Lac', 'current'])
  })
})

describe('resolveCharter: sections and categories', () => {
  const headings = (overrides: Parameters<typeof buildSource>[0]) =>
    resolve(overrides).charter.sections.map(({ heading }) => heading)

  it.each([
    ['adds', buildPlatformSection({ position: 'a0V' }), ['Introduction', 'Help', 'The cookies of this portal']],
    [
      'hides',
      buildPlatformSection({ sectionId: 'section-introduction', hidden: true }),
      ['The cookies of this portal'],
    ],
    [
      'replaces in place',
      buildPlatformSection({ sectionId: 'section-introduction' }),
      ['Help', 'The cookies of this portal'],
    ],
    [
      'keeps an override without its section',
      buildPlatformSection({ sectionId: 'section-gone' }),
      ['Introduction', 'The cookies of this portal', 'Help'],
    ],
  ])('%s a section', (_, section, expected) => {
    expect(headings({ sections: [section] })).toEqual(expected)
  })

  it('replaces field by field; an emptied field is absent by design', () => {
    const override = buildPlatformSection({
      sectionId: 'section-introduction',
      texts: { heading: { fr: buildText('') }, body: {} },
    })
    const { charter, texts } = resolve({ sections: [override] })
    expect(charter.sections[0]).toMatchObject({ heading: null, body: 'This page is that of {platform.name}.' })
    expect([texts['sections.0.heading'], texts['sections.0.body']?.owner.kind]).toEqual([undefined, 'section'])
  })

  it('focuses the section of the template where the platform overrides it', () => {
    const override = buildPlatformSection({ sectionId: 'section-introduction' })
    expect(resolve({ sections: [override] }).texts['sections.0.heading']).toMatchObject({
      owner: { kind: 'platformSection', id: 'platform-section-help' },
      place: { kind: 'section', id: 'section-introduction' },
    })
  })

  it('overrides a category’s title and adds one', () => {
    const { charter } = resolve({
      categories: [
        buildPlatformCategory({ id: 'mine', categoryId: 'category-necessary', kind: 'necessary' }),
        buildPlatformCategory({ texts: { title: buildPair('À nous', 'Ours'), description: {} } }),
      ],
      rows: [sharedRow, buildRow({ id: 'row-2', categoryId: 'platform-category-maps' })],
    })
    expect(charter.categories.map(({ title, kind }) => [title, kind])).toEqual([
      ['Maps', 'necessary'],
      ['Ours', 'other'],
    ])
  })
})

describe('a source that is not whole', () => {
  it.each([
    ['category category-gone', { rows: [buildRow({ categoryId: 'category-gone' })] }],
    ['definition definition-session', { rows: [sharedRow], definitions: [] }],
    ['provider provider-huwise', { providers: [] }],
    [
      'provider provider-other',
      {
        definitions: [buildDefinition()],
        providers: [buildProvider({ id: 'provider-x' })],
        rows: [buildRow({ facts: { ...buildRow().facts, providerId: 'provider-other' } })],
      },
    ],
    ['facts of row row-session', { rows: [buildRow({ facts: { providerId: 'provider-huwise' } })] }],
  ])('lacks %s', (expected, overrides) => {
    expect(brokenReferences(buildSource(overrides))).toEqual([expected])
  })

  it('is told apart from a whole one', () => {
    expect(
      brokenReferences(
        buildSource({
          template: buildTemplate({ categories: [buildCategory(), buildCategory({ id: 'category-audience' })] }),
        }),
      ),
    ).toEqual([])
    expect(() => resolve({ providers: [] })).toThrow('without its provider')
  })
})

describe('resolvedHash', () => {
  it('depends on content, not on the order of keys', async () => {
    const { charter } = resolve()
    const shuffled = Object.fromEntries(Object.entries(charter).reverse()) as typeof charter
    expect(canonicalJson(shuffled)).toBe(canonicalJson(charter))
    expect(await resolvedHash(shuffled)).toBe(await resolvedHash(charter))
    expect(await resolvedHash(charter)).toMatch(/^[0-9a-f]{64}$/)
  })

  it('changes with any word that is printed, and with Unicode form', async () => {
    const { charter } = resolve()
    const hashes = [charter, { ...charter, title: 'é' }, { ...charter, title: 'e\u0301' }].map(resolvedHash)
    expect(new Set(await Promise.all(hashes)).size).toBe(3)
  })
})
