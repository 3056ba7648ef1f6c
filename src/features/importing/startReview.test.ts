import { expect, it } from 'vitest'
import { importCharter } from '#core/charter/import/importCharter.ts'
import { addRow, changePlatform, changeRow } from './changeReview.ts'
import { readRow } from './readRow.ts'
import { findRowFaults } from './rowFaults.ts'
import { sampleCharters } from './sampleCharters.ts'
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
