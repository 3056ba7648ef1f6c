import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsInOrder, type PasteColumn } from './pasteColumns.ts'
import type { PasteTarget } from './pasteTarget.ts'
import { planPaste, type PlannedRow } from './planPaste.ts'
import { readPaste } from './readPaste.ts'

const month = (value: number) => ({ kind: 'duration', value, unit: 'month', atMost: false, words: null }) as const
const target: PasteTarget = {
  rows: [
    {
      id: 'row-1',
      categoryId: 'needed',
      providerId: 'huwise',
      names: ['sessionid'],
      service: { fr: 'Connexion' },
      purpose: { fr: 'Garder la session ouverte', en: 'Keep the session open' },
      retention: { kind: 'session', words: null },
      retentionNote: {},
    },
    {
      id: 'row-2',
      categoryId: 'audience',
      providerId: 'matomo',
      names: ['_pk_id.*'],
      service: {},
      purpose: { fr: 'Compter' },
      retention: month(13),
      retentionNote: {},
    },
  ],
  categories: [
    { id: 'needed', kind: 'necessary', titles: ['Cookies nécessaires'] },
    { id: 'audience', kind: 'audience', titles: ['Mesure d’audience'] },
    { id: 'other', kind: 'other', titles: ['Divers'] },
    { id: 'rest', kind: 'other', titles: ['Reste'] },
  ],
  providers: [
    { id: 'huwise', names: ['Opendatasoft', 'Huwise'] },
    { id: 'matomo', names: ['Matomo'] },
    { id: 'a', names: ['Twins'] },
    { id: 'b', names: ['twins'] },
  ],
}

function plan(
  text: string,
  options: { start: number | null | 'named'; clears?: boolean; columns?: readonly PasteColumn[] },
): PlannedRow[] {
  const { columns, ...rest } = options
  const paste = readPaste(text, { noteLocale: 'fr', ...(columns && { columns }) })
  if (!paste.ok) throw new Error(paste.code)
  return planPaste(paste, target, rest)
}

describe('planPaste by names', () => {
  it('finds each row by its names and provider, in any order', () => {
    const text = 'Cookie\tProvider\tPurpose (fr)\n_pk_id.*\tMatomo\tCompter\nsessionid\tHuwise\tAutre chose\n'
    expect(plan(text, { start: 'named' }).map(({ rowId, state }) => [rowId, state])).toEqual([
      ['row-2', 'unchanged'],
      ['row-1', 'changed'],
    ])
  })
  it('takes a row of another provider, one without a common name and the second of a name as new', () => {
    const rows = ['sessionid\tMatomo', 'other\tHuwise', 'sessionid\tHuwise', 'sessionid\tHuwise']
    const text = `Cookie\tProvider\tCategory\n${rows.map((row) => `${row}\tnecessary`).join('\n')}\n`
    expect(plan(text, { start: 'named' }).map(({ rowId }) => rowId)).toEqual([null, null, 'row-1', null])
  })
  it('prefers the row with most of the names, and takes no provider for any', () => {
    const text = 'Cookie\tPurpose (fr)\nsessionid, csrftoken\tA\nsessionid\tB\n'
    expect(plan(text, { start: 'named' }).map(({ rowId }) => rowId)).toEqual([null, 'row-1'])
  })
})

describe('planPaste', () => {
  it('tells what changes from what stays, field by field', () => {
    const text =
      'Necessary\topendatasoft\tsessionid\tConnexion\t\tGarder la session ouverte\t\tsession\n' +
      'audience\tMatomo\t_pk_id.*\t\t\tCompter les visites\tCount\t395 days\n'
    expect(plan(text, { start: 0 })).toEqual([
      { row: 1, state: 'unchanged', rowId: 'row-1', changes: [], issues: [] },
      {
        row: 2,
        state: 'changed',
        rowId: 'row-2',
        issues: [],
        changes: [
          { field: 'purpose', locale: 'fr', before: 'Compter', after: 'Compter les visites' },
          { field: 'purpose', locale: 'en', before: null, after: 'Count' },
        ],
      },
    ])
  })

  it('adds the rows that fall below the last one, and all of them where asked', () => {
    const text = 'audience\tMatomo\ta\naudience\tMatomo\tb\n'
    expect(plan(text, { start: 1 }).map(({ state, rowId }) => [state, rowId])).toEqual([
      ['changed', 'row-2'],
      ['added', null],
    ])
    expect(plan(text, { start: null }).map(({ state }) => state)).toEqual(['added', 'added'])
  })

  it('leaves what stands where a cell is empty, unless asked to clear it', () => {
    const options = { start: 0, columns: columnsInOrder.slice(3) }
    expect(plan('\tSign-in\t\tKeep\t\n', options)[0]?.changes).toHaveLength(2)
    expect(plan('\tSign-in\t\tKeep\t\n', { ...options, clears: true })[0]?.changes).toEqual([
      { field: 'retention', before: { kind: 'session', words: null }, after: { kind: 'unknown', words: null } },
      { field: 'service', locale: 'fr', before: 'Connexion', after: null },
      { field: 'service', locale: 'en', before: null, after: 'Sign-in' },
      { field: 'purpose', locale: 'fr', before: 'Garder la session ouverte', after: null },
      { field: 'purpose', locale: 'en', before: 'Keep the session open', after: 'Keep' },
    ])
  })

  it.each([
    ['a provider nobody knows', 'audience\tNobody\ta', 'provider_unknown'],
    ['a name that two providers have', 'audience\tTwins\ta', 'provider_ambiguous'],
    ['a category nobody knows', 'Zzz\tMatomo\ta', 'category_unknown'],
    ['a kind that two categories have', 'other\tMatomo\ta', 'category_unknown'],
    ['a new row without a cookie', 'audience\tMatomo\t', 'required'],
    ['a name that cannot be, which is not missing', 'audience\tMatomo\ta\u202eb', 'forbidden_characters'],
    ['a retention that cannot be read', 'audience\tMatomo\ta\t\t\t\t\tun temps', 'retention_unclear'],
  ])('says of %s that it is unclear', (_, text, code) => {
    const [row] = plan(text, { start: null })
    expect(row?.state).toBe('unclear')
    expect(row?.issues.map((issue) => issue.code)).toEqual([code])
  })

  it('says which rows a platform has no room for', () => {
    const states = plan('audience\tMatomo\ta\n'.repeat(500), { start: null }).map(({ state }) => state)
    expect(states.filter((state) => state === 'unclear')).toHaveLength(2)
  })

  it('never throws, and gives each pasted row one answer', () => {
    const unit = fc.constantFrom('\t', '\n', 'audience', 'Matomo', 'a', '"', 'session', 'Purpose')
    fc.assert(
      fc.property(fc.string({ unit }), fc.option(fc.nat({ max: 5 })), (text, start) => {
        const rows = plan(text, { start })
        expect(new Set(rows.map(({ row }) => row)).size).toBe(rows.length)
      }),
    )
  })
})
