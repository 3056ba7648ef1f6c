import { expect, test } from 'vitest'
import { hasWords, replaceWords } from './replaceWords.ts'

const plain = { isWhole: false, isCased: false }

test.each([
  ['Compte les visites.', 'visites', 'pages vues', plain, 'Compte les pages vues.'],
  ['Visites et visiteurs', 'visite', 'vue', plain, 'vues et vueurs'],
  ['Visites et visites', 'visites', 'vues', { isWhole: true, isCased: true }, 'Visites et vues'],
  ['visiteurs, visite', 'visite', 'vue', { isWhole: true, isCased: false }, 'visiteurs, vue'],
  ['évaluation, valu', 'valu', 'x', { isWhole: true, isCased: false }, 'évaluation, x'],
  ['L’outil d’audience', "d'audience", 'libre', plain, 'L’outil libre'],
  ['Pourquoi\u00a0: mesurer', 'pourquoi :', 'But :', plain, 'But : mesurer'],
  ['a.b (c) $1', '.b (c) $1', '$&', plain, 'a$&'],
  ['Mesure très bien', 'très ', '', plain, 'Mesure bien'],
  ['Redemandé à chaque visite.', 'visite', '', plain, 'Redemandé à chaque.'],
  ['Un mot, puis un mot', 'mot', '', plain, 'Un, puis un'],
  ['Le domaine .gers.fr', 'domaine', '', plain, 'Le .gers.fr'],
  ['Mesure  double ici', 'absent', '', plain, 'Mesure  double ici'],
  ['e\u0301te\u0301', 'été', 'hiver', plain, 'hiver'],
  ['été', 'ete', 'hiver', plain, 'été'],
  ['Fin', 'fin', '', plain, ''],
])('%j, %j by %j', (text, find, by, how, expected) => {
  expect(replaceWords(text, { find, by, ...how })).toBe(expected)
})

test('words are found where they would be replaced', () => {
  expect(hasWords('Compte les visites.', { find: 'VISITES', isWhole: true, isCased: false })).toBe(true)
  expect(hasWords('Compte les visites.', { find: 'visite', isWhole: true, isCased: false })).toBe(false)
  expect(hasWords('', { find: 'visite', isWhole: false, isCased: false })).toBe(false)
})
