import { describe, expect, it } from 'vitest'
import type { CookieDefinition } from '../cookieDefinition.ts'
import { effectiveFacts, effectiveTexts, fieldOrigin, type CookieRow } from '../cookieRow.ts'
import { cookieName } from '../cookieName.ts'
import { hashText, textState } from '../text.ts'
import { changeRow } from './changeRow.ts'

const entity = {
  id: 'd',
  revision: 3,
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  deletedAt: null,
}
const definition: CookieDefinition = {
  ...entity,
  categoryKind: 'necessary',
  facts: {
    providerId: 'p',
    names: [cookieName('sessionid')],
    retention: { kind: 'session', words: null },
    party: 'first',
    storage: 'cookie',
    host: null,
    exemption: 'authentication',
  },
  sources: {},
  texts: {
    service: {},
    purpose: {
      fr: { value: 'Garder la session', revision: 4, madeFrom: null },
      en: {
        value: 'Keep you signed in',
        revision: 2,
        madeFrom: { locale: 'fr', revision: 4, hash: hashText('Garder la session') },
      },
    },
    retentionNote: {},
  },
}
const shared: CookieRow = {
  ...entity,
  id: 'r',
  platformId: 'x',
  categoryId: 'c',
  position: 'a0',
  definitionId: 'd',
  facts: {},
  overrides: {},
  texts: { service: {}, purpose: {}, retentionNote: {} },
}
const reworded = { texts: { purpose: { fr: { value: 'Vous garder en ligne' } } } }

describe('changeRow on a shared row', () => {
  it('asks for a reason before a field departs from the definition', () => {
    expect(changeRow(shared, reworded, definition, 'fr')).toEqual({
      ok: false,
      code: 'override_reason_required',
      fields: ['purpose'],
    })
  })

  it('takes the whole field in all languages, and the other language reads as stale', () => {
    const changed = changeRow(
      shared,
      { ...reworded, overrides: { purpose: { reason: 'Mots du portail' } } },
      definition,
      'fr',
    )
    if (!changed.ok) throw new Error('refused')
    const { row } = changed
    expect(row.overrides.purpose).toEqual({ reason: 'Mots du portail', leftRevision: 3 })
    expect(row.definitionId).toBe('d')
    expect(row.texts.purpose.en?.value).toBe('Keep you signed in')
    expect(textState(effectiveTexts(row, definition, 'purpose'), 'en')).toBe('stale')
    expect(fieldOrigin(row, 'service')).toBe('inherited')
  })

  it('is not an override to write the shared value again', () => {
    const change = { texts: { purpose: { fr: { value: 'Garder la session' } } }, facts: { party: 'first' as const } }
    expect(changeRow(shared, change, definition, 'fr')).toEqual({ ok: true, row: shared })
  })

  it('goes back to the shared value when the override is taken off', () => {
    const fact = changeRow(
      shared,
      { facts: { party: 'third' }, overrides: { party: { reason: 'Servi par un tiers' } } },
      definition,
      'fr',
    )
    if (!fact.ok) throw new Error('refused')
    expect(effectiveFacts(fact.row, definition).party).toBe('third')
    expect(changeRow(fact.row, { overrides: { party: null } }, definition, 'fr')).toEqual({ ok: true, row: shared })
  })
})

describe('changeRow on an own row', () => {
  it('replaces facts and texts without asking anything', () => {
    const own = { ...shared, definitionId: null, facts: definition.facts, texts: definition.texts }
    const changed = changeRow(own, { ...reworded, facts: { storage: 'localStorage' } }, null, 'fr')
    if (!changed.ok) throw new Error('refused')
    expect(changed.row.facts.storage).toBe('localStorage')
    expect(changed.row.texts.purpose.fr).toEqual({ value: 'Vous garder en ligne', revision: 5, madeFrom: null })
    expect(changed.row.overrides).toEqual({})
  })
})
