import { expect, it } from 'vitest'
import { readWithin } from './readWithin.ts'

const bytesOf = (...bytes: number[]) => ({ bytes: new Uint8Array(bytes).buffer })

it('decodes what old pages are in', () => {
  expect(readWithin(bytesOf(0x64, 0x75, 0x72, 0xe9, 0x65))).toMatchObject({ kind: 'read', source: 'durée' })
})

it.each([
  ['a PDF', bytesOf(0x25, 0x50, 0x44, 0x46, 0x2d), 'source_binary'],
  ['a file over 10 MB', { bytes: new ArrayBuffer(10_000_001) }, 'source_too_large'],
  ['a text over 10 MB', { text: 'é'.repeat(5_000_001) }, 'source_too_large'],
])('refuses %s', (_, request, code) => expect(readWithin(request)).toEqual({ kind: 'refused', code }))
