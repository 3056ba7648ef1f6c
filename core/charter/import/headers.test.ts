import { describe, expect, it } from 'vitest'
import type { Column } from './headerWords.ts'
import { readHeader, readHeaderCell, splitJoinedHeader } from './headers.ts'

describe('readHeaderCell', () => {
  it.each<[string, Column | undefined]>([
    ['Nom du prestataire', 'provider'],
    ['Nom du fournisseur', 'provider'],
    ["(Service) provider('s name)", 'provider'],
    ['Supplier name', 'provider'],
    ['Service et emplacement', 'service'],
    ['Service and location', 'service'],
    ['Function and location', 'service'],
    ['Function', 'purpose'],
    ['Fonction', 'purpose'],
    ['FINALITÉS :', 'purpose'],
    ['Purpose(s)', 'purpose'],
    ['Nom du cookie(s)', 'names'],
    ['Nom du (des) cookie(s)', 'names'],
    ['Cookie names', 'names'],
    ['Durée de conservation des cookies', 'retention'],
    ['**Duration**', 'retention'],
    ['Domaine', undefined],
    ['constructor', undefined],
  ])('%s', (text, column) => {
    expect(readHeaderCell(text)?.column).toBe(column)
  })
})

describe('readHeader', () => {
  it('takes no table without a column of names', () => {
    expect(readHeader(['Provider', 'Purpose', 'Duration'])).toBeNull()
    expect(readHeader(['Purpose', 'Cookie name'])).toEqual({ columns: ['purpose', 'names'], locale: 'en' })
  })
})

describe('splitJoinedHeader', () => {
  it.each([
    'Nom du prestataire Service et emplacement Nom du cookies Finalités',
    'Nom du prestataireService et emplacementNom du cookiesFinalités',
  ])('%s', (line) => {
    expect(readHeader(splitJoinedHeader(line) ?? [])?.columns).toEqual(['provider', 'service', 'names', 'purpose'])
  })

  it('takes no sentence for a header', () => {
    expect(splitJoinedHeader('Nom du cookie et finalité sont dits plus bas')).toBeNull()
  })
})
