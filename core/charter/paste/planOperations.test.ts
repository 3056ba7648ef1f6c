import { describe, expect, it } from 'vitest'
import type { CharterSource } from '../charterSource.ts'
import { buildProvider, buildRow, buildSource } from '../testing/builders.ts'
import { planTable } from './testing/planTable.ts'
import { departures, planOperations } from './planOperations.ts'

const reason = 'From the sheet'
function operations(text: string, source: CharterSource = buildSource()) {
  const plan = planTable(text, source)
  let serial = 0
  const newId = () => `new-${String((serial += 1))}`
  return { operations: planOperations(plan, source, { reason, newId }), departures: departures(plan, source) }
}

describe('planOperations', () => {
  it('asks nothing for what stays as it is, and leaves out what is unclear', () => {
    const text = 'Cookie\tPurpose (fr)\nsessionid\tGarde la session ouverte entre deux pages.\nx\tSans prestataire\n'
    expect(operations(text)).toEqual({ operations: [], departures: [] })
  })

  it('changes an own row beside the revisions of its texts', () => {
    const text = 'Cookie\tPurpose (en)\tRetention\n_pk_id.*, _pk_ses.*\tCounts.\t13 months\n'
    const purpose = { en: { value: 'Counts.', revision: 1 } }
    const retention = { kind: 'duration', value: 13, unit: 'month', atMost: false, words: '13 months' }
    expect(operations(text)).toEqual({
      operations: [{ do: 'change', id: 'row-pages', row: { revision: 1, facts: { retention }, texts: { purpose } } }],
      departures: [],
    })
  })

  it('departs from a shared definition with the reason, and tells where', () => {
    const { operations: asked, departures: told } = operations('Cookie\tPurpose (fr)\nsessionid\tAutre chose.\n')
    expect(told).toEqual([{ rowId: 'row-session', field: 'purpose' }])
    expect(asked).toEqual([
      {
        do: 'change',
        id: 'row-session',
        row: {
          revision: 1,
          texts: { purpose: { fr: { value: 'Autre chose.', revision: null } } },
          overrides: { purpose: { reason } },
        },
      },
    ])
  })

  it('gives no second reason where the row has its own words already', () => {
    const own = { fr: { value: 'À nous.', revision: 4, madeFrom: null } }
    const row = buildRow({
      definitionId: 'definition-session',
      overrides: { purpose: { reason: 'Ours', leftRevision: 1 } },
      texts: { service: {}, purpose: own, retentionNote: {} },
    })
    const source = buildSource({ rows: [row] })
    const [change] = operations('Cookie\tPurpose (fr)\nsessionid\tEncore autre.\n', source).operations
    expect(change).toMatchObject({ row: { texts: { purpose: { fr: { revision: 4 } } } } })
    expect(change).not.toHaveProperty('row.overrides')
  })

  it('moves a row first, and changes it at the revision that the move leaves', () => {
    const text = 'Cookie\tCategory\tService (fr)\n_pk_id.*, _pk_ses.*\tnecessary\tLe portail\n'
    expect(operations(text).operations).toEqual([
      { do: 'move', id: 'row-pages', row: { revision: 1, categoryId: 'category-necessary' } },
      {
        do: 'change',
        id: 'row-pages',
        row: { revision: 2, texts: { service: { fr: { value: 'Le portail', revision: null } } } },
      },
    ])
  })

  it('makes a new row whole, with what nobody said left unsaid', () => {
    const text = 'Category\tProvider\tCookie\tPurpose (fr)\naudience\tHuwise\tvisits\tCompter\n'
    const facts = { providerId: buildProvider().id, names: [{ value: 'visits', match: 'exact' }] }
    const unsaid = { party: null, storage: null, host: null, exemption: null }
    expect(operations(text).operations).toEqual([
      {
        do: 'create',
        row: {
          id: 'new-1',
          categoryId: 'category-audience',
          facts: { ...facts, retention: { kind: 'unknown', words: null }, ...unsaid },
          texts: { purpose: { fr: { value: 'Compter', revision: null } } },
        },
      },
    ])
  })
})
