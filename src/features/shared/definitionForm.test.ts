import { expect, test } from 'vitest'
import { buildDefinition } from '#core/charter/testing/builders.ts'
import { createDefinitionSchema, patchDefinitionSchema } from '#core/contract/routes/sharedRoutes.ts'
import { emptyForm, findFaults, toCreate, toForm, toPatch, type DefinitionForm } from './definitionForm.ts'

const typed: DefinitionForm = {
  ...emptyForm,
  names: '_ga, _ga_*',
  providerId: 'provider-google',
  retention: '13 mois',
  categoryKind: 'audience',
  host: ' .example.org ',
  party: 'first',
  exemption: 'none',
  texts: { ...emptyForm.texts, purpose: { fr: ' Compte les visites. ', en: '' } },
}

test('what is typed becomes a definition that the API takes', () => {
  const made = createDefinitionSchema.parse(toCreate(typed, 'definition-ga'))
  expect(made).toEqual({
    id: 'definition-ga',
    categoryKind: 'audience',
    facts: {
      names: [
        { value: '_ga', match: 'exact' },
        { value: '_ga_*', match: 'prefix' },
      ],
      providerId: 'provider-google',
      retention: { kind: 'duration', value: 13, unit: 'month', atMost: false, words: null },
      party: 'first',
      storage: 'cookie',
      host: '.example.org',
      exemption: 'none',
    },
    sources: {},
    texts: { purpose: { fr: { value: 'Compte les visites.' } } },
  })
})

test('what nobody said is said by nobody', () => {
  const { facts } = toCreate({ ...emptyForm, names: 'a', providerId: 'p', storage: '' }, 'd')
  expect(facts).toMatchObject({ party: null, storage: null, host: null, exemption: null })
  expect(facts.retention.kind).toBe('unknown')
})

test('only what is typed otherwise is asked for', () => {
  const definition = buildDefinition()
  const form = toForm(definition, 'fr')
  expect(toPatch(form, definition, 'fr')).toEqual({ revision: definition.revision })
  const changed = {
    ...form,
    categoryKind: 'social',
    storage: 'localStorage',
    exemption: '',
    host: 'a.example',
  } as const
  const patch = patchDefinitionSchema.parse(toPatch(changed, definition, 'fr'))
  expect(patch).toEqual({
    revision: definition.revision,
    categoryKind: 'social',
    facts: {
      storage: 'localStorage',
      host: 'a.example',
      ...(definition.facts.exemption !== null && { exemption: null }),
    },
  })
})

test.each<[string, Partial<DefinitionForm>, string[]]>([
  ['nothing', {}, []],
  ['no name', { names: '' }, ['names']],
  ['a name twice', { names: '_ga, _ga' }, ['names']],
  ['no provider', { providerId: '' }, ['providerId']],
  ['no retention', { retention: '' }, []],
  ['a retention that cannot be read', { retention: 'un certain temps' }, ['retention']],
  ['an address for a host', { host: 'https://example.org' }, ['host']],
  [
    'a text with signs one cannot see',
    { texts: { ...typed.texts, service: { fr: 'a\u0000b', en: '' } } },
    ['texts.service.fr'],
  ],
])('%s is at fault where it is', (_what, change, faults) => {
  expect([...findFaults({ ...typed, ...change })]).toEqual(faults)
})
