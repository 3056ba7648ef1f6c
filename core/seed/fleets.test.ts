import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { cookieDefinitionSchema } from '#core/charter/cookieDefinition.ts'
import { cookieRowSchema, effectiveFacts, effectiveTexts, fieldOrigin } from '#core/charter/cookieRow.ts'
import { platformSchema } from '#core/charter/platform.ts'
import { providerSchema } from '#core/charter/provider.ts'
import { providerNameAt } from '#core/charter/providerName.ts'
import { retentionDays } from '#core/charter/retention.ts'
import { platformSectionSchema } from '#core/charter/section.ts'
import { textState } from '#core/charter/text.ts'
import { seedDefinitions } from './definitions.ts'
import { demoFleet } from './demoFleet.ts'
import { largeFleet } from './largeFleet.ts'
import { seedProviders } from './providers.ts'
import { seedTemplate } from './template.ts'

const fleets = [
  ['demo', demoFleet()],
  ['large', largeFleet()],
] as const

describe('what ships', () => {
  it('is accepted by the schemas as it is', () => {
    expect(z.array(providerSchema).parse(seedProviders)).toEqual(seedProviders)
    expect(z.array(cookieDefinitionSchema).parse(seedDefinitions)).toEqual(seedDefinitions)
  })

  it('names the provider by the date of the page', () => {
    expect(seedProviders.map((provider) => providerNameAt(provider, '2024-05-01'))).toEqual(['Opendatasoft'])
    expect(seedProviders.map((provider) => providerNameAt(provider, '2026-05-01'))).toEqual(['Huwise'])
  })

  it('knows the four cookies, how long they stay and why they need no consent', () => {
    const facts = seedDefinitions.map(({ facts }) => [
      facts.names.map((name) => name.value).join(),
      Math.round(retentionDays(facts.retention) ?? 0),
      'atMost' in facts.retention && facts.retention.atMost,
      facts.exemption,
    ])
    expect(facts).toEqual([
      ['sessionid', 14, false, 'authentication'],
      ['csrftoken', 365, true, 'authenticationSecurity'],
      ['cookies_preferences', 183, false, 'choiceStorage'],
      ['django_language', 365, false, 'interfacePersonalisation'],
    ])
  })
})

describe.each(fleets)('the %s fleet', (_, fleet) => {
  const definitions = new Map(
    [...seedDefinitions, ...fleet.definitions].map((definition) => [definition.id, definition]),
  )
  const providers = new Set([...seedProviders, ...fleet.providers].map((provider) => provider.id))
  const platforms = new Set(fleet.platforms.map((platform) => platform.id))

  it('is accepted by the schemas as it is', () => {
    expect(z.array(platformSchema).parse(fleet.platforms)).toEqual(fleet.platforms)
    expect(z.array(cookieRowSchema).parse(fleet.rows)).toEqual(fleet.rows)
    expect(z.array(platformSectionSchema).parse(fleet.sections)).toEqual(fleet.sections)
    expect(z.array(providerSchema).parse(fleet.providers)).toEqual(fleet.providers)
    expect(z.array(cookieDefinitionSchema).parse(fleet.definitions)).toEqual(fleet.definitions)
  })

  it('has ids, slugs, hosts and names that none share', () => {
    const lists = [
      fleet.rows.map((row) => row.id),
      fleet.platforms.map((platform) => platform.id),
      fleet.platforms.map((platform) => platform.slug),
      fleet.platforms.map((platform) => JSON.stringify(platform.name)),
      fleet.platforms.flatMap((platform) => platform.hosts.map(({ host }) => host)),
      [...definitions.values()].map((definition) => definition.id),
    ]
    for (const list of lists) expect(new Set(list).size).toBe(list.length)
    expect(definitions.size).toBe(seedDefinitions.length + fleet.definitions.length)
  })

  it('points only to what exists, and every row has all its facts', () => {
    const categories = new Set(seedTemplate.categories.map((category) => category.id))
    for (const row of fleet.rows) {
      const facts = effectiveFacts(row, definitions.get(row.definitionId ?? '') ?? null)
      expect([platforms.has(row.platformId), categories.has(row.categoryId), providers.has(facts.providerId)]).toEqual([
        true,
        true,
        true,
      ])
      expect(facts.names.length).toBeGreaterThan(0)
    }
  })

  it('keeps in a shared row the overridden fields only', () => {
    for (const row of fleet.rows.filter((row) => row.definitionId !== null)) {
      const filled = Object.entries(row.texts).flatMap(([field, texts]) =>
        Object.keys(texts).length > 0 ? [field] : [],
      )
      expect([...Object.keys(row.facts), ...filled].sort()).toEqual(Object.keys(row.overrides).sort())
    }
  })

  it('never gives one place to two rows of a category', () => {
    const places = fleet.rows.map((row) => [row.platformId, row.categoryId, row.position].join())
    expect(new Set(places).size).toBe(places.length)
  })
})

describe('the demo fleet', () => {
  const { platforms, rows, sections } = demoFleet()

  it('has the five portals, one with its address to correct', () => {
    expect(platforms.map(({ name, hosts }) => [name.fr, hosts[0]?.host ?? null])).toEqual([
      ['Le Gers', 'data.gers.fr'],
      ['Centre-Val de Loire', null],
      ['Services Publics+', 'data-ditpservicespublicsplus.opendatasoft.com'],
      ['Pau', 'opendata.pau.fr'],
      ['Datajoule', 'app.datajoule.fr'],
    ])
    expect(platforms.filter((platform) => platform.address === null)).toHaveLength(1)
  })

  it('has four shared rows a platform', () => {
    for (const { id } of platforms) {
      const ids = rows.filter((row) => row.platformId === id).map((row) => row.definitionId)
      expect(ids).toEqual(seedDefinitions.map((definition) => definition.id))
    }
  })

  it('has one purpose of Le Gers overridden with a reason, in both languages', () => {
    const overridden = rows.filter(
      (row) => row.platformId === 'platform-gers' && fieldOrigin(row, 'purpose') !== 'inherited',
    )
    expect(overridden.map((row) => row.overrides)).toEqual([
      { purpose: { reason: expect.any(String), leftRevision: 1 } },
    ])
    expect(overridden.map(({ texts }) => textState(texts.purpose, 'en'))).toEqual(['current'])
  })

  it('lacks English for Pau alone: one cell, and a section with its heading', () => {
    const isMissing = (texts: Parameters<typeof textState>[0]) => textState(texts, 'en') === 'missing'
    const cells = rows.flatMap((row) => {
      const definition = seedDefinitions.find(({ id }) => id === row.definitionId) ?? null
      const fields = (['service', 'purpose'] as const).filter((field) =>
        isMissing(effectiveTexts(row, definition, field)),
      )
      return fields.map((field) => `${row.id} ${field}`)
    })
    expect(cells).toEqual(['row-pau-django_language service'])
    expect(
      sections.map(({ platformId, texts }) => [platformId, isMissing(texts.heading), isMissing(texts.body)]),
    ).toEqual([['platform-pau', true, true]])
  })
})

describe('the large fleet', () => {
  const fleet = largeFleet()
  const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')

  it('is the same at each call', () => {
    expect(hash(largeFleet())).toBe(hash(fleet))
  })

  it('has 200 platforms of 25 rows', () => {
    const counts = Map.groupBy(fleet.rows, (row) => row.platformId)
    expect([fleet.platforms.length, fleet.rows.length]).toEqual([200, 5_000])
    expect(new Set([...counts.values()].map((rows) => rows.length))).toEqual(new Set([25]))
  })

  it('varies: every category and kind of retention, overrides, missing texts and addresses, languages', () => {
    const own = fleet.rows.filter((row) => row.definitionId === null)
    const definitions = [...seedDefinitions, ...fleet.definitions]
    const retentions = new Set(
      fleet.rows.map(
        (row) => effectiveFacts(row, definitions.find(({ id }) => id === row.definitionId) ?? null).retention.kind,
      ),
    )
    expect(retentions.size).toBe(5)
    expect(new Set(fleet.rows.map((row) => row.categoryId)).size).toBe(seedTemplate.categories.length)
    expect({
      own: own.length,
      overridden: fleet.rows.filter((row) => Object.keys(row.overrides).length > 0).length,
      withoutEnglish: own.filter((row) => textState(row.texts.purpose, 'en') === 'missing').length,
      withoutAddress: fleet.platforms.filter((platform) => platform.address === null).length,
      inOneLanguage: fleet.platforms.filter((platform) => platform.locales.length === 1).length,
    }).toMatchInlineSnapshot(`
      {
        "inOneLanguage": 38,
        "overridden": 433,
        "own": 1800,
        "withoutAddress": 4,
        "withoutEnglish": 215,
      }
    `)
  })
})
