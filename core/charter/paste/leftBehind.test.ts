import { expect, test } from 'vitest'
import { madeFromText } from '../text.ts'
import { buildDefinition, buildRow, buildSource } from '../testing/builders.ts'
import { leftBehind } from './leftBehind.ts'
import { planTable } from './testing/planTable.ts'

const french = { value: 'Garde la session.', revision: 2, madeFrom: null }
const english = { value: 'Keeps the session.', revision: 1, madeFrom: madeFromText('fr', french) }
const texts = { service: {}, purpose: { fr: french, en: english }, retentionNote: {} }
const own = buildSource({ rows: [buildRow({ texts: { ...buildRow().texts, purpose: texts.purpose } })] })
const names =
  buildRow()
    .facts.names?.map(({ value }) => value)
    .join(', ') ?? ''
const told = (columns: string, cells: string, source = own) =>
  leftBehind(planTable(`Cookie\t${columns}\n${names}\t${cells}\n`, source), source)

test('a source that is reworded leaves its translation behind', () => {
  expect(told('Purpose (fr)', 'Autre chose.')).toEqual([{ rowId: buildRow().id, field: 'purpose', locale: 'en' }])
})

test.each([
  ['both are pasted', 'Purpose (fr)\tPurpose (en)', 'Autre chose.\tSomething else.'],
  ['the translation alone is', 'Purpose (en)', 'Something else.'],
  ['the source stays as it is', 'Purpose (fr)', french.value],
])('nothing is left behind where %s', (_, columns, cells) => {
  expect(told(columns, cells)).toEqual([])
})

test('what is behind already is not left behind again', () => {
  const behind = { ...english, madeFrom: madeFromText('fr', { ...french, value: 'Avant.' }) }
  const row = buildRow({ texts: { ...texts, purpose: { fr: french, en: behind } } })
  expect(told('Purpose (fr)', 'Autre chose.', buildSource({ rows: [row] }))).toEqual([])
})

test('of a shared definition the row leaves behind the translation that it inherits', () => {
  const definition = buildDefinition({ texts })
  const row = buildRow({
    definitionId: definition.id,
    facts: {},
    texts: { service: {}, purpose: {}, retentionNote: {} },
  })
  const source = buildSource({ rows: [row], definitions: [definition] })
  const cookie = definition.facts.names.map(({ value }) => value).join(', ')
  const plan = planTable(`Cookie\tPurpose (fr)\n${cookie}\tAutre chose.\n`, source)
  expect(leftBehind(plan, source)).toEqual([{ rowId: row.id, field: 'purpose', locale: 'en' }])
})
