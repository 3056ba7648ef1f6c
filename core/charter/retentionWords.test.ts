import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCleanLine } from './line.ts'
import { locales } from './locale.ts'
import { retentionSchema, retentionUnits, type Retention, type RetentionUnit } from './retention.ts'
import { retentionKinds } from './retentionKind.ts'
import { readRetention, writeRetention } from './retentionWords.ts'

const span = (value: number, unit: RetentionUnit, atMost = false) => ({ kind: 'duration', value, unit, atMost })

describe('readRetention', () => {
  it.each<[string, object, string | null]>([
    ['13 mois', span(13, 'month'), null],
    ['13\u00a0mois', span(13, 'month'), null],
    ['treize mois', span(13, 'month'), null],
    ['Two weeks', span(2, 'week'), null],
    ['2 semaines', span(2, 'week'), null],
    ['1 an', span(1, 'year'), null],
    ['Un an.', span(1, 'year'), null],
    ['an hour', span(1, 'hour'), null],
    ['a year', span(1, 'year'), null],
    ['365 jours', span(365, 'day'), null],
    ['24h', span(24, 'hour'), null],
    ['30j', span(30, 'day'), null],
    ['30 min', span(30, 'minute'), null],
    ['2 années', span(2, 'year'), null],
    ['12 mois au plus', span(12, 'month', true), null],
    ['12 mois maximum', span(12, 'month', true), null],
    ['Maximum 12 mois', span(12, 'month', true), null],
    ['jusqu’à 12 mois', span(12, 'month', true), null],
    ['at most 12 months', span(12, 'month', true), null],
    ['up to 1 year', span(1, 'year', true), null],
    ['Durée de vie : 6 mois', span(6, 'month'), null],
    ['6 mois à compter de la dernière visite', { ...span(6, 'month'), kind: 'sliding' }, null],
    ['6 months, renewed at each visit', { ...span(6, 'month'), kind: 'sliding' }, null],
    ['6 months at most, from the last visit', { ...span(6, 'month', true), kind: 'sliding' }, null],
    ['Session', { kind: 'session' }, null],
    ['durée de la session', { kind: 'session' }, null],
    ['Cookie de session', { kind: 'session' }, null],
    ['until you close your browser', { kind: 'session' }, null],
    ['jusqu’à la fermeture du navigateur', { kind: 'session' }, null],
    ['until the end of the session', { kind: 'session' }, null],
    ['Session cookie', { kind: 'session' }, null],
    ['when the browser is closed', { kind: 'session' }, null],
    ['permanent', { kind: 'unbounded' }, null],
    ['No expiry', { kind: 'unbounded' }, null],
    ['never expires', { kind: 'unbounded' }, null],
    ["n'expire pas", { kind: 'unbounded' }, null],
    ['Sans limite de durée', { kind: 'unbounded' }, null],
    ['13 mois (remis à zéro chez le prestataire)', span(13, 'month'), 'remis à zéro chez le prestataire'],
    ['2 weeks by default', span(2, 'week'), 'by default'],
    ['Session (ou 2 semaines)', { kind: 'session' }, 'ou 2 semaines'],
  ])('%j', (text, data, note) => {
    expect(readRetention(text)).toEqual({ retention: { ...data, words: text }, note })
  })

  it.each([
    '13',
    '6 m',
    '0 jour',
    '13,5 mois',
    '6 à 12 mois',
    '1 an et demi',
    '100000 jours',
    'voir la politique du prestataire',
    '30 secondes',
    'treize',
    'mois',
    'session 13 mois',
    '13 mois (6 mois',
    '(13 mois)',
    'persistent',
    'expires',
    'n/a',
    'a constructor',
    'constructor days',
    'x'.repeat(5_000),
  ])('keeps %j as words, never a guess', (text) => {
    const { retention, note } = readRetention(text)
    expect([retention.kind, note]).toEqual(['unknown', text])
  })

  it('reads an empty cell as unknown without a note', () => {
    expect(readRetention('  ')).toEqual({ retention: { kind: 'unknown', words: null }, note: null })
  })
})

describe('writeRetention', () => {
  it('prints the typography of its language', () => {
    const retention: Retention = { kind: 'duration', value: 13, unit: 'month', atMost: true, words: null }
    expect(writeRetention(retention, null, 'fr')).toBe('13\u00a0mois au plus')
    expect(writeRetention(retention, 'renewed', 'en')).toBe('13 months at most (renewed)')
    expect(writeRetention({ ...retention, value: 1, unit: 'week', atMost: false }, null, 'fr')).toBe('1\u00a0semaine')
    expect(writeRetention({ kind: 'unknown', words: 'x' }, null, 'fr')).toBe('')
    expect(writeRetention({ kind: 'unknown', words: null }, 'see elsewhere', 'en')).toBe('see elsewhere')
  })

  const span = fc.record({
    kind: fc.constantFrom('duration' as const, 'sliding' as const),
    value: fc.integer({ min: 1, max: 99_999 }),
    unit: fc.constantFrom(...retentionUnits),
    atMost: fc.boolean(),
  })
  const bare = fc.record({ kind: fc.constantFrom('session' as const, 'unbounded' as const, 'unknown' as const) })
  const nasty = fc.constantFrom(
    '13 mois',
    'Session',
    '13 months (x)',
    'by default',
    ') (',
    'Durée non précisée (a)',
    '(a)',
  )
  const note = fc.oneof(nasty, fc.string()).filter((text) => text !== '' && isCleanLine(text))

  it('is undone by readRetention, whatever the note', () => {
    fc.assert(
      fc.property(fc.oneof(span, bare), fc.option(note), fc.constantFrom(...locales), (data, words, locale) => {
        const read = readRetention(writeRetention({ ...data, words: null }, words, locale))
        expect({ ...read.retention, words: null }).toEqual({ ...data, words: null })
        expect(read.note).toBe(words)
      }),
      { numRuns: 2000 },
    )
  })
})

it('the list of the kinds of retention is that of the schema', () => {
  expect(retentionSchema.options.map((option) => option.shape.kind.value)).toEqual([...retentionKinds])
})
