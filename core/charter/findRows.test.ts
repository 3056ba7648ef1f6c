import { expect, test } from 'vitest'
import { cookieName } from './cookieName.ts'
import type { CookieFacts } from './cookieFacts.ts'
import type { CookieRow } from './cookieRow.ts'
import { findRows } from './findRows.ts'
import { buildDefinition, buildProvider, buildRow } from './testing/builders.ts'
import { buildPair } from './testing/textBuilders.ts'

const definition = buildDefinition()
const own: CookieFacts = { ...definition.facts, providerId: 'provider-other' }
const none = { service: {}, purpose: {}, retentionNote: {} }

function row(id: string, change: Partial<CookieFacts>, texts: Partial<CookieRow['texts']> = {}): CookieRow {
  return buildRow({ id, facts: { ...own, names: [cookieName(id)], ...change }, texts: { ...none, ...texts } })
}

const rows = [
  row('visits', { names: [cookieName('_pk_id*')] }),
  row('theme', {}, { purpose: buildPair('Retient les couleurs du cœur de page', 'Remembers the colours') }),
  row('annual', { retention: { kind: 'duration', value: 13, unit: 'month', atMost: true, words: null } }),
  buildRow({ id: 'shared', definitionId: definition.id }),
]
const context = {
  definitions: new Map([[definition.id, definition]]),
  providers: [buildProvider()],
  at: '2026-06-01T00:00:00.000Z',
}

test.each([
  { what: 'a part of a name', search: 'ann', found: ['annual'] },
  { what: 'the name of a cookie that a rule covers', search: '_pk_id.1.fe2c', found: ['visits'] },
  { what: 'without accents, ligatures and case', search: 'COEUR', found: ['theme'] },
  { what: 'a text in the other language', search: 'colours', found: ['theme'] },
  { what: 'several words, whatever stands between them', search: 'retient  page', found: ['theme'] },
  { what: 'words of which one is nowhere', search: 'retient jamais', found: [] },
  { what: 'the retention as it reads in either language', search: '13 months', found: ['annual'] },
  { what: 'what a row has from its definition', search: 'session ouverte', found: ['shared'] },
  { what: 'the provider, as it is called at that moment', search: 'huwise', found: ['shared'] },
  { what: 'what the provider was once called', search: 'opendatasoft', found: [] },
  { what: 'nothing', search: '  ', found: ['visits', 'theme', 'annual', 'shared'] },
])('finds by $what', ({ search, found }) => {
  expect([...findRows(rows, search, context)]).toEqual(found)
})
