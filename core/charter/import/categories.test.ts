import { describe, expect, it } from 'vitest'
import { kindOfTitle } from './categories.ts'

describe('kindOfTitle', () => {
  it.each([
    ['Cookies nécessaires', 'necessary'],
    ['STRICTLY NECESSARY COOKIES', 'necessary'],
    ['Cookies essentiels au fonctionnement', 'necessary'],
    ['Cookies techniques', 'necessary'],
    ['Required cookies', 'necessary'],
    ['Mesure d’audience', 'audience'],
    ['Analytics cookies', 'audience'],
    ['Cookies statistiques', 'audience'],
    ['Performance cookies', 'audience'],
    ['Cookies de préférences', 'preferences'],
    ['Personalisation', 'preferences'],
    ['Cookies de confort', 'preferences'],
    ['Réseaux sociaux', 'social'],
    ['Boutons de partage', 'social'],
    ['Publicité ciblée', 'advertising'],
    ['Marketing cookies', 'advertising'],
    ['Targeting cookies', 'advertising'],
    ['Ads', 'advertising'],
    ['Cookies d’audience nécessaires', 'audience'],
    ['Cookies nécessaires à la mesure d’audience', 'necessary'],
    ['Cookies non nécessaires', null],
    ['Unnecessary cookies', null],
    ['Not strictly necessary cookies', null],
    ['Cookies autres que les nécessaires : publicité', 'advertising'],
    ['Adsorption', null],
    ['Cookies divers', null],
    ['', null],
  ])('%s: %s', (title, kind) => {
    expect(kindOfTitle(title)).toBe(kind)
  })
})
