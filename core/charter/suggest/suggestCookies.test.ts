import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cookieName } from '../cookieName.ts'
import { buildDefinition, buildProvider } from '../testing/builders.ts'
import type { DatabaseEntry } from './cookieDatabase.ts'
import { suggestCookies, type TypedCookie } from './suggestCookies.ts'

function entry(name: string, overrides: Partial<DatabaseEntry> = {}): DatabaseEntry {
  const nothing = { isPrefix: false, platform: '', controller: '', category: '', hosts: [], purpose: '', retention: '' }
  return { name, ...nothing, ...overrides }
}
function shared(name: string, facts: { host?: string; providerId?: string } = {}) {
  const plain = buildDefinition()
  return buildDefinition({ id: `definition-${name}`, facts: { ...plain.facts, names: [cookieName(name)], ...facts } })
}
const typed = (name: string, more: Partial<TypedCookie> = {}): TypedCookie => ({
  name,
  provider: null,
  host: null,
  ...more,
})
const named = (name: string) => buildProvider({ id: 'provider-x', names: [{ name, from: null }] })
const namesOf = (...args: Parameters<typeof suggestCookies>) =>
  suggestCookies(...args).offered.map((it) => `${it.from} ${it.name} ${it.match}`)

const google = entry('_ga', { platform: 'Google Analytics', controller: 'Google' })
const instagram = entry('sessionid', { platform: 'Instagram', controller: 'Meta', hosts: ['instagram.com'] })

describe('suggestCookies', () => {
  it('offers our definitions first, then the database, each the nearest first', () => {
    const entries = [
      entry('_gat', { isPrefix: true }),
      entry('_gat_UA-', { isPrefix: true }),
      entry('_gat_UA-1-more'),
      entry('_gat_UA-1'),
      entry('_GAT_UA-1'),
    ]
    expect(namesOf(typed('_gat_UA-1'), [shared('_gat_*')], entries)).toEqual([
      'shared _gat_* covered',
      'database _gat_UA-1 exact',
      'database _GAT_UA-1 letters',
      'database _gat_UA-* covered',
      'database _gat* covered',
      'database _gat_UA-1-more begun',
    ])
  })

  it('does not ask the database about a name that one of ours has, unless ours is vetoed', () => {
    const ours = shared('sessionid', { providerId: 'provider-ours' })
    expect(namesOf(typed('sessionid'), [ours], [instagram])).toEqual(['shared sessionid exact'])
    expect(namesOf(typed('sess'), [ours], [instagram])).toEqual(['shared sessionid begun'])
    const found = suggestCookies(typed('sessionid', { provider: named('Meta') }), [ours], [instagram])
    expect(found.offered.map(({ from }) => from)).toEqual(['database'])
    expect(found.vetoed).toBe(1)
  })

  it.each([
    ['the provider by its controller', { provider: named('Google') }, 1],
    ['the provider by its product', { provider: named('Google Analytics') }, 1],
    ['a longer form of the same company', { provider: named('Google Ireland Limited') }, 1],
    [
      'an older name of the provider',
      {
        provider: buildProvider({
          names: [
            { name: 'Google', from: null },
            { name: 'Alphabet', from: '2026-01-01' },
          ],
        }),
      },
      1,
    ],
    ['another provider', { provider: named('Matomo') }, 0],
    // Not word by word: another company.
    ['a provider that only begins with the same letters', { provider: named('Goo') }, 0],
    ['nothing', {}, 1],
  ])('beside a row that says %s', (_, more, offered) => {
    const found = suggestCookies(typed('_ga', more), [], [google])
    expect(found.offered).toHaveLength(offered)
    expect(found.vetoed).toBe(1 - offered)
  })

  it.each([
    ['the same host', 'instagram.com', 1],
    ['a host below', '.www.instagram.com', 1],
    ['another host', 'datagers.opendatasoft.com', 0],
    ['a host with the same end', 'notinstagram.com', 0],
  ])('lets %s decide', (_, host, offered) => {
    const found = suggestCookies(typed('sessionid', { host }), [], [instagram])
    expect([found.offered.length, found.vetoed]).toEqual([offered, 1 - offered])
  })

  it('lets a host of ours be vetoed by another, and puts the entry of the same host first', () => {
    expect(namesOf(typed('x_id', { host: 'a.example' }), [shared('x_id', { host: 'b.example' })], [])).toEqual([])
    const entries = [entry('x_id', { platform: 'One' }), entry('x_id', { platform: 'Two', hosts: ['a.example'] })]
    const { offered } = suggestCookies(typed('x_id', { host: 'a.example' }), [], entries)
    expect(offered[0]).toMatchObject({ entry: { platform: 'Two' } })
  })

  it('leaves out what was deleted, and a mere beginning is no veto', () => {
    const gone = { ...shared('_ga'), deletedAt: '2026-01-01T00:00:00.000Z' }
    expect(namesOf(typed('_ga'), [gone], [])).toEqual([])
    expect(
      suggestCookies(typed('_pk_', { provider: named('Google') }), [], [entry('_pk_id', { controller: 'Matomo' })]),
    ).toEqual({
      offered: [],
      vetoed: 0,
    })
  })

  it('offers at most eight, ours always before the database, and none against the provider', () => {
    const word = fc.constantFrom('_ga', '_gat', '_gat_x', '_GA', 'sid', 'sessionid')
    const company = fc.constantFrom('Google', 'Meta', 'Matomo', '')
    const entries = fc.array(
      fc.record({ name: word, isPrefix: fc.boolean(), controller: company }).map((it) => entry(it.name, it)),
    )
    const definitions = fc.array(word.map((name) => shared(name)))
    fc.assert(
      fc.property(word, company, definitions, entries, (name, owner, ours, known) => {
        const provider = owner === '' ? null : named(owner)
        const { offered } = suggestCookies(typed(name, { provider }), ours, known)
        expect(offered.length).toBeLessThanOrEqual(8)
        const firstKnown = offered.findIndex(({ from }) => from === 'database')
        if (firstKnown !== -1) expect(offered.slice(firstKnown).every(({ from }) => from === 'database')).toBe(true)
        for (const it of offered)
          if (it.from === 'database' && owner !== '') expect([owner, '']).toContain(it.entry.controller)
      }),
    )
  })
})
