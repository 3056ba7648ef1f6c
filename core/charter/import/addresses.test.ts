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
    ['See the policy at https://www.example.com/privacy', null],
    ['https://www.opendatasoft.com', null],
  ])('%j', (text, claim) => {
    const links = text.includes('[ici]') ? [{ text: 'ici', href: url }] : []
    expect(findClaim(text, links, false)).toEqual(claim)
  })
})
