import { expect, test } from 'vitest'
import { emptyForm, readChange, unsaid, type ChangeField, type ChangeForm } from './changeForm.ts'

const form = (changed: ChangeField[], more: Partial<ChangeForm> = {}): ChangeForm => ({
  ...emptyForm,
  changed: new Set(changed),
  ...more,
})
const year = { kind: 'duration', value: 1, unit: 'year', atMost: false, words: null }

test.each<[string, ChangeForm, object]>([
  ['the retention, in either language', form(['retention'], { retention: ' 1 year ' }), { facts: { retention: year } }],
  ['only what is ticked', form(['provider'], { retention: '1 an', provider: 'p' }), { facts: { providerId: 'p' } }],
  [
    'that nobody knows',
    form(['party', 'storage'], { party: 'third', storage: unsaid }),
    { facts: { party: 'third', storage: null } },
  ],
  ['a category alone', form(['category'], { category: 'audience' }), { categoryKind: 'audience' }],
  [
    'a text in the languages that are written',
    form(['purpose', 'service'], { purpose: { fr: ' Compte. ', en: '' }, service: { fr: 'Ici', en: 'Here' } }),
    { texts: { purpose: { fr: 'Compte.' }, service: { fr: 'Ici', en: 'Here' } } },
  ],
])('what is asked: %s', (_, typed, asked) => {
  expect(readChange(typed)).toEqual({ asked })
})

test.each<[ChangeField, Partial<ChangeForm>]>([
  ['retention', { retention: 'quelque temps' }],
  ['retention', { retention: '1 an (renouvelé)' }],
  ['retention', {}],
  ['category', {}],
  ['provider', {}],
  ['party', {}],
  ['storage', {}],
  ['purpose', {}],
  ['service', { service: { fr: 'x'.repeat(2_001), en: '' } }],
  ['service', { service: { fr: 'a\u202eb', en: '' } }],
])('what cannot be asked: %s %j', (field, more) => {
  expect(readChange(form([field], more))).toEqual({ faults: new Set([field]) })
})
