import { expect, it } from 'vitest'
import { searchWords } from '#core/charter/searchKey.ts'
import { findMarks } from './findMarks.ts'

it.each([
  ['Mesure la visite, puis une VISITE.', 'visite', ['visite', 'VISITE']],
  ['Retient la réponse', 'reponse', ['réponse']],
  ['Retient la re\u0301ponse', 'réponse', ['re\u0301ponse']],
  ['Le cœur du portail', 'coeur portail', ['cœur', 'portail']],
  ['13\u00a0mois', '13 mois', ['13', 'mois']],
  ['_ga_*', '_ga', ['_ga']],
  ['🍪 cookie', 'cookie', ['cookie']],
  ['Rien ici', 'absent', []],
  ['Rien ici', '', []],
])('in %j, a search for %j finds its words as they are written', (text, search, found) => {
  expect(findMarks(text, searchWords(search)).map(([from, to]) => text.slice(from, to))).toEqual(found)
})
