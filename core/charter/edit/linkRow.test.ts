import { describe, expect, test } from 'vitest'
import { cookieFields } from '../cookieFacts.ts'
import { effectiveFacts, effectiveTexts, fieldOrigin, type CookieRow } from '../cookieRow.ts'
import { buildDefinition, buildRow } from '../testing/builders.ts'
import { buildText } from '../testing/textBuilders.ts'
import { detachRow } from './detachRow.ts'
import { linkRow } from './linkRow.ts'

const definition = buildDefinition({ revision: 7 })
const same: CookieRow = buildRow({
  definitionId: null,
  overrides: {},
  facts: definition.facts,
  texts: definition.texts,
})

describe('linkRow', () => {
  test('a row that says the same inherits everything', () => {
    const linked = linkRow(same, definition)
    if (!linked.ok) throw new Error('refused')
    expect([linked.row.definitionId, linked.row.facts, linked.row.overrides]).toEqual([definition.id, {}, {}])
    expect(cookieFields.map((field) => fieldOrigin(linked.row, field))).toEqual(cookieFields.map(() => 'inherited'))
    expect(linked.row.texts).toEqual({ service: {}, purpose: {}, retentionNote: {} })
  })
  const other: CookieRow = {
    ...same,
    facts: { ...same.facts, host: 'cookies.example', party: 'third' },
    texts: { ...same.texts, purpose: { fr: buildText('Autre chose.') } },
  }
  test('whatever differs needs a reason, each by its field', () => {
    expect(linkRow(other, definition, { host: { reason: 'Vu sur le portail.' } })).toEqual({
      ok: false,
      code: 'override_reason_required',
      fields: ['party', 'purpose'],
    })
  })
  test('with its reason it stays as an override, whole; with null it takes the shared value', () => {
    const reason = { reason: 'Vu sur le portail.' }
    const linked = linkRow(other, definition, { host: reason, purpose: reason, party: null })
    if (!linked.ok) throw new Error('refused')
    const left = { ...reason, leftRevision: 7 }
    expect(linked.row.overrides).toEqual({ host: left, purpose: left })
    expect(linked.row.facts).toEqual({ host: 'cookies.example' })
    expect(linked.row.texts.purpose).toEqual(other.texts.purpose)
    expect(effectiveFacts(linked.row, definition).party).toBe(definition.facts.party)
  })
  test('a reason for what does not differ makes no override', () => {
    expect(linkRow(same, definition, { party: { reason: 'Pour rien.' } })).toEqual(linkRow(same, definition))
  })
  test('where a row has no words it takes the shared ones', () => {
    const silent = { ...same, texts: { service: {}, purpose: {}, retentionNote: {} } }
    expect(linkRow(silent, definition)).toEqual(linkRow(same, definition))
  })
  test('a row that points elsewhere is first detached', () => {
    expect(() => linkRow({ ...same, definitionId: 'other' }, definition)).toThrow('detached')
  })
})

describe('detachRow', () => {
  const shared: CookieRow = {
    ...same,
    definitionId: definition.id,
    facts: { host: 'cookies.example' },
    overrides: { host: { reason: 'Vu sur le portail.', leftRevision: 7 } },
    texts: { service: {}, purpose: {}, retentionNote: {} },
  }
  test('keeps the values in force as the row’s own', () => {
    const row = detachRow(shared, definition)
    expect([row.definitionId, row.overrides]).toEqual([null, {}])
    expect(row.facts).toEqual(effectiveFacts(shared, definition))
    expect(row.texts.purpose).toEqual(effectiveTexts(shared, definition, 'purpose'))
  })
  test('is undone by linking again, with the same reasons', () => {
    const reasons = { host: { reason: 'Vu sur le portail.' } }
    expect(linkRow(detachRow(shared, definition), definition, reasons)).toEqual({ ok: true, row: shared })
  })
  test('leaves an own row as it is', () => {
    expect(detachRow(same, null)).toBe(same)
  })
})
