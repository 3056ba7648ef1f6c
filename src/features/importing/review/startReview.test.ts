import { expect, it } from 'vitest'
import { importCharter } from '#core/charter/import/importCharter.ts'
import { addRow, changePlatform, changeRow } from './changeReview.ts'
import { readRow } from './readRow.ts'
import { findRowFaults } from './rowFaults.ts'
import { sampleCharters } from '../paste/sampleCharters.ts'
import { startReview } from './startReview.ts'

const result = importCharter(sampleCharters.fr)

it('opens as read: rows in order, the broken address raw, the name from its repair', () => {
  const review = startReview(result, 'en', 'import')
  expect(review.language).toBe('fr')
  expect(review.rows.map(({ names }) => names)).toEqual([
    'sessionid',
    'csrftoken',
    'cookies_preferences',
    '_pk_id.*, _pk_ses.*',
  ])
  expect(review.platform).toMatchObject({
    name: 'donnees.exempleville.fr',
    slug: 'donnees-exempleville-fr',
    address: 'https://donnees.exemple ville.fr',
  })
  expect(review.groups.map(({ kind }) => kind)).toEqual([
    'necessary',
    'audience',
    'preferences',
    'social',
    'advertising',
    'other',
  ])
})

it.each([
  ['Charte cookies du portail https ://data.exemple.fr', 'https ://data.exemple.fr'],
  ['Cookie policy — data.exemple.fr', 'data.exemple.fr'],
  ['Les cookies de la plateforme <https://data.exemple .fr>', 'https://data.exemple .fr'],
])('opens %j with its broken address as it is written', (title, address) => {
  const { platform } = startReview(
    importCharter(sampleCharters.fr.replace(/.*:\/\/.*/, '').replace(/.*/, title)),
    'fr',
    'i',
  )
  expect(platform.address).toBe(address)
})

it('says nothing else than what was read when nothing is changed', () => {
  const review = startReview(result, 'fr', 'import')
  const back = review.rows.map((row) => readRow(row, review))
  expect(back).toEqual(result.rows.map((row) => ({ ...row, lines: [] })))
})

it('takes a raw row in as soon as it is written in, in the table it stands in', () => {
  const source = sampleCharters.fr.replace('Matomo\tToutes les pages\t', 'Matomo ')
  const read = importCharter(source)
  const review = startReview(read, 'fr', 'import')
  const raw = review.rows.find(({ origin }) => origin.kind === 'raw')
  expect(raw).toMatchObject({ isLeftOut: true })
  const taken = changeRow(review, raw!.key, { names: '_pk_id' }).rows.find(({ key }) => key === raw!.key)
  expect(taken).toMatchObject({ isLeftOut: false, names: '_pk_id' })
})

it('lets the short name follow the name until it is typed', () => {
  const review = startReview(result, 'fr', 'import')
  expect(changePlatform(review, { name: 'Région Centre-Val de Loire' }).platform.slug).toBe(
    'region-centre-val-de-loire',
  )
  const typed = changePlatform(review, { slug: 'mine', isSlugTyped: true })
  expect(changePlatform(typed, { name: 'Autre' }).platform.slug).toBe('mine')
})

it.each([
  ['names', '', 'required'],
  ['names', 'a, a', 'duplicate'],
  ['names', 'x'.repeat(257), 'too_long'],
  ['names', Array.from({ length: 51 }, (_, index) => `n${index}`).join(', '), 'too_many'],
  ['provider', ' ', 'required'],
  ['purpose', 'x'.repeat(2_001), 'too_long'],
  ['purpose', 'a\u202eb', 'not_one_line'],
] as const)('finds what is wrong with the %s %j', (cell, value, fault) => {
  const review = addRow(startReview(result, 'fr', 'import'))
  const row = { ...review.rows.at(-1)!, provider: 'Acme', names: 'sid', [cell]: value }
  expect(findRowFaults(row)).toEqual({ [cell]: fault })
  expect(findRowFaults({ ...row, isLeftOut: true })).toEqual({})
})

it('cuts each broken row by the columns of the table it stands in, and puts it in its place among the others', () => {
  const issue = (code: 'table_header' | 'row_unclear', line: number, text: string, proposal?: string) => ({
    ...{ code, line, lines: [line], text },
    ...(proposal !== undefined && { proposal }),
  })
  const broken = {
    ...result,
    issues: [
      issue('table_header', 1, 'Cookie\tFinalité'),
      issue('row_unclear', 2, 'un reste', 'un\treste'),
      issue('table_header', 1_000, 'Finalité | Cookie'),
      issue('row_unclear', 1_001, 'deux reste', 'reste\tdeux'),
    ],
  }
  const rows = startReview(broken, 'fr', 'import').rows
  expect([rows[0]?.names, rows[0]?.purpose, rows.at(-1)?.names, rows.at(-1)?.purpose]).toEqual([
    'un',
    'reste',
    'deux',
    'reste',
  ])
  expect([rows[0]?.groupKey, rows.at(-1)?.groupKey]).toEqual([rows[1]?.groupKey, rows.at(-2)?.groupKey])
})
