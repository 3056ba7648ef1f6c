import { expect, test } from 'vitest'
import { buildPair, buildText } from '../testing/textBuilders.ts'
import { textState } from '../text.ts'
import { changeContent, isHeld } from './changeContent.ts'

const shared = { heading: buildPair('Vos droits', 'Your rights'), body: buildPair('Un texte.', 'A text.') }
const none = { heading: {}, body: {} }

test('takes a field over from the template whole when it is first touched, and no other', () => {
  const after = changeContent(none, shared, { heading: { fr: { value: 'Vos droits ici' } } }, 'fr')
  expect(after.heading.en?.value).toBe('Your rights')
  expect(textState(after.heading, 'en')).toBe('stale')
  expect(isHeld(after.body)).toBe(false)
})

test('goes on from what the platform holds, an emptied text included', () => {
  const held = { ...none, heading: { fr: buildText('') } }
  const after = changeContent(held, shared, { heading: { en: { value: 'Ours' } } }, 'fr')
  expect([after.heading.fr?.value, after.heading.en?.value]).toEqual(['', 'Ours'])
})

test('begins with nothing where the template has nothing to say', () => {
  expect(changeContent(none, null, { body: { fr: { value: 'Un.' } } }, 'fr').body).toEqual({
    fr: { value: 'Un.', revision: 1, madeFrom: null },
  })
})
