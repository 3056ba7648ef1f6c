import { describe, expect, it } from 'vitest'
import { charterSourceSchema, type CharterSource } from '#core/charter/charterSource.ts'
import { charterSchema } from '#core/charter/charter.ts'
import type { Locale } from '#core/charter/locale.ts'
import { renderFinal } from '#core/charter/render/renderFinal.ts'
import { missingTexts } from '#core/charter/render/resolution.ts'
import { resolveCharter } from '#core/charter/render/resolveCharter.ts'
import { seedDefinitions } from './definitions.ts'
import { demoFleet } from './demoFleet.ts'
import type { Fleet } from './fleet.ts'
import { largeFleet } from './largeFleet.ts'
import { seedProviders } from './providers.ts'
import { seedTemplate } from './template.ts'

const at = '2026-02-01'

function sourcesOf(fleet: Fleet): CharterSource[] {
  const rowsOf = Map.groupBy(fleet.rows, (row) => row.platformId)
  return fleet.platforms.map((platform) => ({
    format: 'charterdesk.platform',
    schemaVersion: 1,
    platform,
    template: seedTemplate,
    sections: fleet.sections.filter((section) => section.platformId === platform.id),
    categories: [],
    rows: rowsOf.get(platform.id) ?? [],
    definitions: [...seedDefinitions, ...fleet.definitions],
    providers: [...seedProviders, ...fleet.providers],
  }))
}
const demo = sourcesOf(demoFleet())

describe('the pages of the demo fleet', () => {
  const lackingIn = (source: CharterSource, locale: Locale) =>
    missingTexts(resolveCharter({ source, at }, locale)).map(({ owner }) => `${owner.id} ${owner.field}`)

  it.each(demo.map((source) => [source.platform.slug, source] as const))(
    'are whole for %s, but for the English of Pau',
    (slug, source) => {
      expect(lackingIn(source, 'fr')).toEqual([])
      const expected =
        slug === 'pau'
          ? ['section-pau-ecoles heading', 'section-pau-ecoles body', 'row-pau-django_language service']
          : []
      expect(lackingIn(source, 'en').sort()).toEqual(expected.sort())
      expect(renderFinal(resolveCharter({ source, at }, 'fr'), { date: at }).ok).toBe(true)
    },
  )

  it('can be exported: each source is accepted by its schema as it is', () => {
    for (const source of demo) expect(charterSourceSchema.parse(source)).toEqual(source)
  })

  it('put Pau’s own section between the contact and the date', () => {
    const pau = demo.find(({ platform }) => platform.slug === 'pau')
    const roles = pau && resolveCharter({ source: pau, at }, 'fr').charter.sections.map(({ role }) => role)
    expect(roles?.slice(-3)).toEqual(['contact', 'other', 'date'])
  })
})

describe('the pages of the large fleet', () => {
  it('are resolved to valid charters in each language of each platform', () => {
    for (const source of sourcesOf(largeFleet())) {
      for (const locale of source.platform.locales) {
        const { charter } = resolveCharter({ source, at }, locale)
        expect(charterSchema.safeParse(charter).error).toBeUndefined()
        expect(charter.categories.flatMap(({ rows }) => rows)).toHaveLength(25)
      }
    }
  })
})
