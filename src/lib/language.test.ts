import { expect, test } from 'vitest'
import { chooseLanguage } from './language.ts'

test.each([
  ['the address wins', 'en', 'fr', ['fr-FR'], 'en'],
  ['then what was remembered', null, 'en', ['fr-FR'], 'en'],
  ['then the first one the browser prefers and we speak', null, null, ['de-DE', 'en-US', 'fr'], 'en'],
  ['a language we do not speak is passed over', 'de', 'xx', ['es'], 'fr'],
  ['French when nothing is known', null, null, [], 'fr'],
] as const)('%s', (_title, asked, remembered, preferred, chosen) => {
  expect(chooseLanguage(asked, remembered, preferred)).toBe(chosen)
})
