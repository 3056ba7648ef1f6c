import { expect, test } from 'vitest'
import { createProviderSchema, patchProviderSchema } from '#core/contract/routes/sharedRoutes.ts'
import { dayToShow, emptyForm, findFaults, toCreate, toForm, toPatch, type ProviderForm } from './providerForm.ts'

const typed: ProviderForm = {
  names: [
    { name: ' Lac Conseil ', from: '' },
    { name: 'Lac et Rives', from: '2026-05-01' },
  ],
  otherNames: 'Lac Conseil SARL\n\n Lac Conseil SARL \nLac Conseil',
  policyUrl: 'https://lac.example/vie-privee',
  contact: ' ',
}
const said = {
  names: [
    { name: 'Lac Conseil', from: null },
    { name: 'Lac et Rives', from: '2026-05-01' },
  ],
  otherNames: ['Lac Conseil SARL'],
  policyUrl: 'https://lac.example/vie-privee',
  contact: null,
}

test('what is typed becomes what the API takes, each other name once and none that it bears', () => {
  expect(createProviderSchema.parse(toCreate(typed, 'provider-lac'))).toEqual({ id: 'provider-lac', ...said })
  expect(patchProviderSchema.parse(toPatch(typed, 3))).toEqual({ revision: 3, ...said })
})

test('a provider reads back as it was typed', () => {
  const entity = { id: 'p', revision: 1, createdAt: '', updatedAt: '', deletedAt: null }
  expect(toForm({ ...entity, ...said })).toEqual({
    names: [
      { name: 'Lac Conseil', from: '' },
      { name: 'Lac et Rives', from: '2026-05-01' },
    ],
    otherNames: 'Lac Conseil SARL',
    policyUrl: 'https://lac.example/vie-privee',
    contact: '',
  })
})

test.each<[string, ProviderForm, [string, string][]]>([
  ['nothing', typed, []],
  ['no name', emptyForm, [['names.0.name', 'required']]],
  ['an address that is none', { ...typed, policyUrl: 'lac' }, [['policyUrl', 'invalid_address']]],
  ['another name too long', { ...typed, otherNames: `a\n${'b'.repeat(400)}` }, [['otherNames', 'too_long']]],
])('%s is at fault in its field', (_what, form, faults) => {
  expect([...findFaults(form)]).toEqual(faults)
})

test('pages are shown on the day of a name that is still to come', () => {
  expect(dayToShow(typed, '2026-01-01')).toBe('2026-05-01')
  expect(dayToShow(typed, '2026-06-01')).toBe('2026-06-01')
})
