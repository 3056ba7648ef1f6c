import { describe, expect, it } from 'vitest'
import { readCommit as readOf } from './readCommit.ts'

const readCommit = (changes: Parameters<typeof readOf>[0]) => readOf(changes, 'p')

const entity = { revision: 1, createdAt: '2026-01-01', updatedAt: '2026-01-01', deletedAt: null }
const row = {
  ...entity,
  id: 'row-1',
  platformId: 'p',
  categoryId: 'c',
  position: 'a0',
  definitionId: null,
  facts: { providerId: 'huwise', names: [{ value: 'sessionid' }], host: null },
  overrides: {},
}
const text = {
  ...entity,
  ownerKind: 'row',
  ownerId: 'row-1',
  platformId: 'p',
  field: 'purpose',
  locale: 'fr',
  madeFrom: null,
}

describe('readCommit', () => {
  it('tells a changed fact from what was and what is, and nothing of the rest', () => {
    const after = { ...row, revision: 2, updatedAt: '2026-01-02', facts: { ...row.facts, host: '.gers.fr' } }
    const [thing, ...others] = readCommit([{ kind: 'row', id: 'row-1', before: row, after }])
    expect(others).toEqual([])
    expect(thing).toMatchObject({ kind: 'row', id: 'row-1', action: 'changed', record: after })
    expect(thing?.fields).toEqual([{ field: 'host', locale: null, before: null, after: '.gers.fr' }])
  })

  it('puts texts with the thing they belong to, each with its language', () => {
    const after = { ...row, revision: 2, overrides: { purpose: { reason: 'Demande', leftRevision: 1 } } }
    const things = readCommit([
      { kind: 'text', id: 't', before: { ...text, value: 'Avant' }, after: { ...text, value: 'Après' } },
      { kind: 'row', id: 'row-1', before: row, after },
    ])
    expect(things).toHaveLength(1)
    expect(things[0]?.fields).toEqual([
      { field: 'overrides.purpose', locale: null, before: null, after: { reason: 'Demande', leftRevision: 1 } },
      { field: 'purpose', locale: 'fr', before: 'Avant', after: 'Après' },
    ])
  })

  it.each([
    ['made', null, row],
    ['deleted', row, { ...row, deletedAt: '2026-01-02' }],
    ['restored', { ...row, deletedAt: '2026-01-02' }, row],
    ['deleted', null, { ...row, deletedAt: '2026-01-02' }],
  ])('calls a thing %s', (action, before, after) => {
    expect(readCommit([{ kind: 'row', id: 'row-1', before, after }])[0]?.action).toBe(action)
  })

  it('lists what a made row says, without where it stands', () => {
    const fields = readCommit([{ kind: 'row', id: 'row-1', before: null, after: row }])[0]?.fields
    expect(fields?.map(({ field }) => field)).toEqual(['categoryId', 'providerId', 'names'])
  })

  it('says that a row moved, or that it changed category, not both', () => {
    const fieldsOf = (after: object) =>
      readCommit([{ kind: 'row', id: 'row-1', before: row, after }])[0]?.fields.map(({ field }) => field)
    expect(fieldsOf({ ...row, position: 'a5' })).toEqual(['position'])
    expect(fieldsOf({ ...row, position: 'a5', categoryId: 'd' })).toEqual(['categoryId'])
  })

  it('says of a translation found still right that it was confirmed', () => {
    const confirmed = { ...text, value: 'Same', madeFrom: { locale: 'fr', revision: 2, hash: 'x' } }
    const [thing] = readCommit([{ kind: 'text', id: 't', before: { ...text, value: 'Same' }, after: confirmed }])
    expect(thing?.fields).toEqual([{ field: 'confirmed.purpose', locale: 'fr', before: null, after: 'Same' }])
  })

  it('tells hosts with their platform and names by language', () => {
    const platform = { ...entity, id: 'p', name: { fr: 'Lac', en: 'Lake' }, publisher: { name: null }, locales: ['fr'] }
    const host = { ...entity, id: 'h', platformId: 'p', host: 'lac.fr', role: 'canonical' }
    const [thing] = readCommit([
      { kind: 'host', id: 'h', before: host, after: { ...host, deletedAt: '2026-01-02' } },
      {
        kind: 'platform',
        id: 'p',
        before: platform,
        after: { ...platform, name: { fr: 'Lacs', en: 'Lake' }, publisher: { name: 'Mairie' } },
      },
    ])
    expect(thing?.fields).toEqual([
      { field: 'name', locale: 'fr', before: 'Lac', after: 'Lacs' },
      { field: 'publisher.name', locale: null, before: null, after: 'Mairie' },
      { field: 'hosts', locale: null, before: 'lac.fr', after: null },
    ])
  })

  it('leaves out what the same commit did to other platforms, and to what all of them share', () => {
    const elsewhere = { ...row, id: 'row-2', platformId: 'other' }
    expect(
      readCommit([
        { kind: 'row', id: 'row-2', before: null, after: elsewhere },
        { kind: 'provider', id: 'huwise', before: null, after: { ...entity, names: [] } },
        { kind: 'row', id: 'row-1', before: null, after: row },
      ]).map(({ id }) => id),
    ).toEqual(['row-1'])
  })
})
