import { expect, it } from 'vitest'
import { maxSourceBytes } from '#core/charter/import/readSource.ts'
import { readWithin } from './readWithin.ts'

const bytesOf = (...bytes: number[]) => ({ bytes: new Uint8Array(bytes).buffer })

it('decodes what old pages are in', () => {
  expect(readWithin(bytesOf(0x64, 0x75, 0x72, 0xe9, 0x65))).toMatchObject({ kind: 'read', source: 'durée' })
})

it.each([
  ['a PDF', bytesOf(0x25, 0x50, 0x44, 0x46, 0x2d), 'source_binary'],
  ['a file over the limit', { bytes: new ArrayBuffer(maxSourceBytes + 1) }, 'source_too_large'],
  ['a text over the limit', { text: 'é'.repeat(maxSourceBytes / 2 + 1) }, 'source_too_large'],
])('refuses %s', (_, request, code) => expect(readWithin(request)).toEqual({ kind: 'refused', code }))
