import { describe, expect, it } from 'vitest'
import { isPageChrome, isTranslationPreamble } from './chrome.ts'

describe('isPageChrome', () => {
  it.each([
    'Download as PDF',
    'TÉLÉCHARGER EN PDF',
    'Skip to main content',
    'Aller au contenu',
    '↑ Retour en haut de page',
    '[Back to top](#top)',
    'Accept all cookies',
    'Tout refuser',
    'J’accepte',
    'Cookie settings',
    'Accueil > Charte cookies',
    'Home / Legal / Cookie policy',
    'Données | Cartes | API',
    'FR | EN',
    'Page 2 / 3',
    '##manage-cookies##',
    'Propulsé par Huwise',
    'Mentions légales',
    'Accessibilité : partiellement conforme',
    'Conditions générales d’utilisation',
    'Terms and conditions',
    'Site map',
    'Privacy policy',
    '© 2026 Ville du Lac',
    'Copyright Lake City. All rights reserved.',
    'Tous droits réservés',
    'Suivez-nous sur Mastodon',
    'Share on Facebook',
    'Cette page vous a-t-elle été utile ?',
    'Was this page helpful?',
  ])('%s is part of the page around', (line) => {
    expect(isPageChrome(line)).toBe(true)
  })

  it.each([
    '',
    'Charte cookies',
    'Cookies nécessaires',
    'Necessary cookies',
    'Vous pouvez accepter ou refuser.',
    'Contact',
    'Accept all cookies or only some of them',
    'Accessibilité de nos données',
    'Nos mentions légales disent tout.',
    'Matomo | _pk_id | Compter',
    'Le lac > la rivière',
    'Partager ce cookie est interdit',
    `Accueil > ${'x'.repeat(250)}`,
  ])('%s is not', (line) => {
    expect(isPageChrome(line)).toBe(false)
  })
})

describe('isTranslationPreamble', () => {
  it.each([
    ['Here is the translation:', true],
    ['Sure! Here’s the English translation of the page', true],
    ['**Voici la traduction**', true],
    ['Translated with DeepL', true],
    ['Traduit automatiquement', true],
    ['Here is the list of cookies', false],
    ['The page is translated by us', false],
    [`Here is the translation ${'x'.repeat(300)}`, false],
  ])('%s: %s', (line, expected) => {
    expect(isTranslationPreamble(line)).toBe(expected)
  })
})
