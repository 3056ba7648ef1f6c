import { expect, test } from 'vitest'
import { listExceptions } from './listExceptions.ts'
import { buildRow, buildSource } from './testing/builders.ts'
import { buildPlatformCategory, buildPlatformSection } from './testing/templateBuilders.ts'

test('counts each field that leaves its definition, and each section and category of the template said otherwise', () => {
  const reason = { reason: 'Mesuré', leftRevision: 1 }
  const source = buildSource({
    rows: [
      buildRow({ definitionId: 'definition-session', overrides: { purpose: reason, names: reason } }),
      buildRow({ id: 'own' }),
    ],
    sections: [buildPlatformSection({ sectionId: 'section-rights' }), buildPlatformSection({ id: 'own' })],
    categories: [buildPlatformCategory({ categoryId: 'category-audience' }), buildPlatformCategory({ id: 'own' })],
  })
  expect(listExceptions(source)).toEqual([
    { kind: 'row', id: 'row-session', field: 'names' },
    { kind: 'row', id: 'row-session', field: 'purpose' },
    { kind: 'section', id: 'section-rights', field: null },
    { kind: 'category', id: 'category-audience', field: null },
  ])
})

test('what was deleted is no exception any more', () => {
  const deletedAt = '2026-02-01T00:00:00.000Z'
  const source = buildSource({
    sections: [buildPlatformSection({ sectionId: 'section-rights', deletedAt })],
    categories: [buildPlatformCategory({ categoryId: 'category-audience', deletedAt })],
  })
  expect(listExceptions(source)).toEqual([])
})
