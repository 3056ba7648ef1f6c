// @vitest-environment jsdom
import i18next from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import { buildDefinition, buildProvider, buildRow } from '#core/charter/testing/builders.ts'
import { startI18n } from '#src/lib/i18n.ts'
import fr from './locales/fr.json'
import { nameCommit } from './nameCommit.ts'

beforeAll(async () => {
  await startI18n(() => Promise.resolve(fr), 'fr')
  await i18next.loadNamespaces('history')
})

const definition = buildDefinition({ id: 'definition' })
const following = (id: string, platformId: string) =>
  buildRow({ id, platformId, definitionId: 'definition', facts: {}, overrides: {} })
const changed = (kind: string, record: { id: string; revision: number } & Record<string, unknown>) => ({
  kind,
  id: record.id,
  before: { ...record, revision: 0 },
  after: record,
})
const name = async (platformIds: string[], ...changes: ReturnType<typeof changed>[]) => {
  const known = {
    t: i18next.getFixedT(null, 'history'),
    language: 'fr',
    sourceOf: () => null,
    readRow: (id: string) => Promise.resolve({ ...following(id, 'p') }),
    readDefinitions: () => Promise.resolve([definition]),
  } as const
  return (await nameCommit({ platformIds, changes }, known)).replace(/\s/gu, ' ')
}

test('rows of many platforms are counted, as many as there are of both', async () => {
  const rows = Array.from({ length: 4_805 }, (_, index) => changed('row', following(`${index}`, `p${index % 200}`)))
  const platformIds = Array.from({ length: 200 }, (_, index) => `p${index}`)
  expect(await name(platformIds, ...rows)).toBe('4 805 cookies sur 200 plateformes')
  expect(await name(['p0'], ...rows.slice(0, 2))).toBe('2 cookies')
})

test('one row goes by its name, its own or that of the definition it follows', async () => {
  const followed = definition.facts.names.map(({ value }) => value).join(', ')
  expect(await name(['p'], changed('row', following('row', 'p')))).toBe(`cookie « ${followed} »`)
  const own = buildRow({ id: 'row' })
  const says = (own.facts.names ?? []).map(({ value }) => value).join(', ')
  expect(await name(['p'], changed('row', own))).toBe(`cookie « ${says} »`)
})

test('texts alone are those of a row or of a definition, which is read to be named', async () => {
  const text = (ownerKind: string, ownerId: string, platformId: string | null) =>
    changed('text', {
      id: 'text',
      revision: 2,
      ownerKind,
      ownerId,
      platformId,
      field: 'purpose',
      locale: 'fr',
      value: 'Dit.',
    })
  const followed = definition.facts.names.map(({ value }) => value).join(', ')
  expect(await name(['p'], text('row', 'row', 'p'))).toBe(`cookie « ${followed} »`)
  expect(await name([], text('definition', 'definition', null))).toBe(`définition partagée « ${followed} »`)
})

test('what all platforms share goes by the name that it has again, beside the rows that changed with it', async () => {
  const provider = buildProvider({ id: 'provider', names: [{ name: 'Mesure Claire', from: null }] })
  expect(await name([], changed('provider', provider))).toBe('prestataire « Mesure Claire »')
  const rows = ['p', 'q'].map((platformId) => changed('row', following(platformId, platformId)))
  expect(await name(['p', 'q'], changed('provider', provider), ...rows)).toBe(
    'prestataire « Mesure Claire » et 2 cookies sur 2 plateformes',
  )
})

test('a platform that comes or goes stands for all that it holds', async () => {
  const platform = { id: 'p', revision: 2, name: { fr: 'Pau' }, deletedAt: '2026-11-01T00:00:00.000Z' }
  const change = { ...changed('platform', platform), before: { ...platform, deletedAt: null } }
  expect(await name(['p'], change, changed('row', following('row', 'p')))).toBe('plateforme « Pau »')
})
