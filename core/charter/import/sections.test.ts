import { describe, expect, it } from 'vitest'
import { isHeadingText, isTitleText, roleOfHeading } from './sections.ts'

describe('roleOfHeading', () => {
  it.each([
    ['Qu’est-ce qu’un cookie ?', 'whatIsACookie'],
    ['1. What are cookies?', 'whatIsACookie'],
    ['Qui utilise des cookies ?', 'responsible'],
    ['Who uses cookies on this portal?', 'responsible'],
    ['Que se passe-t-il si vous refusez ?', 'consequences'],
    ['What happens if you decline?', 'consequences'],
    ['Comment gérer les cookies ?', 'choices'],
    ['Browser settings', 'choices'],
    ['Vos droits', 'rights'],
    ['La CNIL', 'rights'],
    ['Contact', 'contact'],
    ['Mise à jour', 'date'],
    ['Les différents types de cookies', 'kinds'],
    ['Cookies used on our portal', 'other'],
    ['Liste des cookies', 'other'],
    ['À quoi servent les cookies ?', 'other'],
    ['What are cookies for?', 'other'],
    ['What are cookies used for on the platform?', 'other'],
    ['Nos partenaires', null],
    ['Contactless payment', null],
  ])('%s: %s', (heading, role) => {
    expect(roleOfHeading(heading)).toBe(role)
  })
})

describe('isTitleText', () => {
  it.each([
    ['Charte cookies', true],
    ['Politique de gestion des cookies', true],
    ['Cookie policy', true],
    ['Cookies on Lake Data', true],
    ['Cookies et autres traceurs', true],
    ['Cookies nécessaires', false],
    ['Cookie policies are long to read', false],
    [`Charte cookies ${'x'.repeat(160)}`, false],
  ])('%s: %s', (text, expected) => {
    expect(isTitleText(text)).toBe(expected)
  })
})

describe('isHeadingText', () => {
  it.each([
    ['Vos droits', true],
    ['Vos droits sont les suivants.', false],
    ['Vos droits ? Ils sont grands', false],
    ['Nos partenaires', false],
    ['Mise à jour le 2 mai 2026', false],
    [`Vos droits ${'x'.repeat(200)}`, false],
  ])('%s: %s', (text, expected) => {
    expect(isHeadingText(text)).toBe(expected)
  })
})
