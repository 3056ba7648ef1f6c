import { describe, expect, it } from 'vitest'
import { buildProvider } from '../testing/builders.ts'
import type { DatabaseEntry } from './cookieDatabase.ts'
import { proposeFromEntry } from './proposeFromEntry.ts'

const analytics: DatabaseEntry = {
  name: '_gat',
  isPrefix: true,
  platform: 'Google Analytics',
  controller: 'Google',
  category: 'Analytics',
  hosts: [],
  purpose: 'Slows requests down.',
  retention: '1 minute',
}
const google = buildProvider({ id: 'provider-google', names: [{ name: 'Google', from: null }] })

describe('proposeFromEntry', () => {
  it('says in our terms what the entry says, in English alone', () => {
    expect(proposeFromEntry(analytics, [google])).toEqual({
      provider: { id: 'provider-google' },
      retention: { kind: 'duration', value: 1, unit: 'minute', atMost: false, words: null },
      english: { service: 'Google Analytics', purpose: 'Slows requests down.', retentionNote: '' },
    })
  })

  it.each([
    ['a provider we do not know is proposed by its name', { controller: 'Google' }, [], { name: 'Google' }],
    [
      'the product, where it is the provider we know',
      {},
      [{ ...google, names: [{ name: 'Google Analytics', from: null }] }],
      { id: 'provider-google' },
    ],
    ['the product, where nobody answers for the data', { controller: '' }, [], { name: 'Google Analytics' }],
    ['nobody, where it names nobody', { controller: '', platform: '' }, [], null],
    // Near is not the same: "Google Tag Manager" is another row in the list of providers.
    [
      'not one that is only near',
      {},
      [{ ...google, names: [{ name: 'Google Tag Manager', from: null }] }],
      { name: 'Google' },
    ],
    ['not a deleted one', {}, [{ ...google, deletedAt: '2026-01-01T00:00:00.000Z' }], { name: 'Google' }],
  ])('provider: %s', (_, entry, providers, provider) => {
    expect(proposeFromEntry({ ...analytics, ...entry }, providers).provider).toEqual(provider)
  })

  it.each([
    ['13 months', 'duration', ''],
    ['session', 'session', ''],
    ['End of session (browser)', 'session', 'browser'],
    ['1 week to 1 year', 'unknown', '1 week to 1 year'],
    ['Varies', 'unknown', 'Varies'],
    ['', 'unknown', ''],
  ])('retention: %s', (retention, kind, note) => {
    const read = proposeFromEntry({ ...analytics, retention }, [])
    expect([read.retention.kind, read.english.retentionNote]).toEqual([kind, note])
  })

  it('has no service where the product is the company', () => {
    expect(proposeFromEntry({ ...analytics, platform: 'GOOGLE' }, []).english.service).toBe('')
  })
})
