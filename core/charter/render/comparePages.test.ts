import { describe, expect, it } from 'vitest'
import type { CharterSource } from '../charterSource.ts'
import { cookieName } from '../cookieName.ts'
import { buildDefinition, buildProvider, buildRow, buildSource } from '../testing/builders.ts'
import { buildPair, buildText } from '../testing/textBuilders.ts'
import { comparePages } from './comparePages.ts'
import { resolveCharter } from './resolveCharter.ts'

const compare = (
  after: Partial<CharterSource>,
  { locale = 'en', at = '2026-11-22' }: { locale?: 'fr' | 'en'; at?: string } = {},
) =>
  comparePages(
    resolveCharter({ source: buildSource(), at }, locale),
    resolveCharter({ source: buildSource(after), at }, locale),
  )

const [sharedRow, ownRow] = buildSource().rows
if (sharedRow === undefined || ownRow === undefined) throw new Error('the source has two rows')
const session = { rowId: 'row-session', names: ['sessionid'] }
const pages = { rowId: 'row-pages', names: ['_pk_id.*', '_pk_ses.*'] }

describe('comparePages', () => {
  it('finds nothing between a page and itself', () => {
    expect(compare({})).toEqual({ cells: [], turnsStale: [], turnsMissing: [] })
  })

  it('shows a provider under its new name in every row that names it, from the day it holds', () => {
    const renamed = {
      providers: [
        buildProvider({
          names: [
            { name: 'Huwise', from: null },
            { name: 'Nova', from: '2027-03-01' },
          ],
        }),
      ],
    }
    expect(compare(renamed).cells).toEqual([])
    expect(compare(renamed, { at: '2027-03-01' }).cells).toEqual([
      { ...session, column: 'provider', before: 'Huwise', after: 'Nova' },
      { ...pages, column: 'provider', before: 'Huwise', after: 'Nova' },
    ])
  })

  it('writes cells as the table prints them, in its language', () => {
    const facts = {
      ...buildDefinition().facts,
      retention: { kind: 'duration', value: 13, unit: 'month', atMost: true, words: null } as const,
    }
    const changed = { definitions: [buildDefinition({ facts })] }
    expect(compare(changed).cells).toEqual([
      { ...session, column: 'retention', before: '2 weeks', after: '13 months at most' },
    ])
    expect(compare(changed, { locale: 'fr' }).cells[0]?.after).toBe('13\u00a0mois au plus')
  })

  it('tells the translations that a changed source leaves behind, and those it lacks', () => {
    const purpose = {
      ...buildPair('Garde la session.', 'x'),
      fr: buildText('Dit tout autre chose.', { revision: 2 }),
      en: buildDefinition().texts.purpose.en ?? buildText('x'),
    }
    const source = { definitions: [buildDefinition({ texts: { ...buildDefinition().texts, purpose } })] }
    expect(compare(source)).toEqual({ cells: [], turnsStale: [{ ...session, field: 'purpose' }], turnsMissing: [] })
    expect(compare(source, { locale: 'fr' }).turnsStale).toEqual([])
    const { en: _, ...french } = purpose
    const lacking = { definitions: [buildDefinition({ texts: { ...buildDefinition().texts, purpose: french } })] }
    const english = compare(lacking)
    expect([english.cells, english.turnsMissing]).toEqual([
      [{ ...session, column: 'purpose', before: 'Keeps you signed in from page to page.', after: null }],
      [{ ...session, field: 'purpose' }],
    ])
  })

  it('knows a row wherever it stands, tells its new table, and one that comes or goes', () => {
    const moved = { rows: [{ ...sharedRow, categoryId: 'category-audience', position: 'z9' }, ownRow] }
    expect(compare(moved).cells).toEqual([
      { ...session, column: 'category', before: 'Necessary cookies', after: 'Audience measurement' },
    ])
    const within = { rows: [{ ...sharedRow, position: 'z9' }, ownRow] }
    expect(compare(within).cells).toEqual([])
    expect(compare({ rows: [sharedRow] }).cells).toEqual([
      { ...pages, column: 'row', before: '_pk_id.*, _pk_ses.*', after: null },
    ])
    const added = buildRow({
      id: 'row-new',
      position: 'a1',
      facts: { ...buildDefinition().facts, names: [cookieName('cart')] },
    })
    expect(compare({ rows: [sharedRow, ownRow, added] }).cells).toEqual([
      { rowId: 'row-new', names: ['cart'], column: 'row', before: null, after: 'cart' },
    ])
  })
})
