import { describe, expect, it } from 'vitest'
import { findClaim, readAddressLine } from './addresses.ts'

const url = 'https://data.example.org'
const good = { raw: url, url }

describe('readAddressLine', () => {
  it.each([
    [`Adresse : <${url}>`, good],
    [`Address: ${url}`, good],
    [`Adresse\u00a0: [${url}](<${url}>)`, good],
    ['Adresse : https://data.exam ple.org', { raw: 'https://data.exam ple.org', url: null }],
    ['Address: data.example.org', { raw: 'data.example.org', url: null }],
    ['Adresse : 12 rue du Lac', null],
    ['Contact: https://data.example.org', null],
  ])('%j', (line, claim) => {
    expect(readAddressLine(line)).toEqual(claim)
  })
})

describe('findClaim', () => {
  it.each([
    [`Les cookies de la plateforme <${url}>`, good],
    [`Les cookies de la plateforme [ici](<${url}>).`, good],
    [`Cookies used on ${url}.`, good],
    [`This website (${url}) sets cookies.`, good],
    [url, good],
    ['Sur la plateforme <https://data.exam ple.org>', { raw: 'https://data.exam ple.org', url: null }],
    ['Sur le portail data.example.org', { raw: 'data.example.org', url: null }],
    ['Voir la CNIL : https://www.cnil.fr/cookies', null],
    ['Cookies on our portal follow https://www.cnil.fr', null],
    ['Sur le portail https://data.exam ple.org', { raw: 'https://data.exam ple.org', url: null }],
    ['Sur le portail https://data.val de brume.fr, ou', { raw: 'https://data.val de brume.fr', url: null }],
    ['Sur le portail https://data.brume .fr.', { raw: 'https://data.brume .fr', url: null }],
    ['Sur le portail https:// data.brume.fr', { raw: 'https:// data.brume.fr', url: null }],
    ['Sur le portail https ://data.brume.fr', { raw: 'https ://data.brume.fr', url: null }],
    [
      'Sur le portail https://data.brume.fr et data.lac.fr',
      { raw: 'https://data.brume.fr', url: 'https://data.brume.fr' },
    ],
    [
      'Sur le portail https://data.brume.fr. Voir lac.fr',
      { raw: 'https://data.brume.fr', url: 'https://data.brume.fr' },
    ],
    ['Sur le portail https://brume.local/a b.html', { raw: 'https://brume.local/a', url: 'https://brume.local/a' }],
    ['See the policy at https://www.example.com/privacy', null],
    ['https://www.opendatasoft.com', null],
  ])('%j', (text, claim) => {
    const links = text.includes('[ici]') ? [{ text: 'ici', href: url }] : []
    expect(findClaim(text, links, false)).toEqual(claim)
  })
})

describe('findClaim in a heading', () => {
  it.each([
    [`Cookie policy of ${url}`, good],
    [`Politique de cookies de ${url}`, good],
    [`Charte cookies – ${url}`, good],
    ['Cookie policy — data.example.org', { raw: 'data.example.org', url: null }],
    ['Our cookie notice for <data.example.org>', { raw: 'data.example.org', url: null }],
    ['Cookie policy of Acme, https://www.acme.example/cookies', null],
    ['Privacy policy of https://www.acme.example', null],
    ['Cookie policy — version 2.1', null],
  ])('%j', (text, claim) => {
    expect(findClaim(text, [], true)).toEqual(claim)
  })

  it('is no address of the platform in prose', () => {
    expect(findClaim('Cookie policy — data.example.org', [], false)).toBeNull()
  })
})
