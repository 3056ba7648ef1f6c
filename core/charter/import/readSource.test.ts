import { describe, expect, it } from 'vitest'
import { maxSourceBytes, readSource } from './readSource.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, isLittle: boolean) => {
  const units = [0xfeff, ...Array.from(text, (char) => char.charCodeAt(0))]
  return Uint8Array.from(units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])))
}

describe('readSource', () => {
  it.each([
    ['UTF-8', utf8('Durée'), 'utf-8'],
    ['UTF-8 with its mark', utf8('\ufeffDurée'), 'utf-8'],
    ['UTF-16 little-endian', utf16('Durée', true), 'utf-16'],
    ['UTF-16 big-endian', utf16('Durée', false), 'utf-16'],
    ['Windows-1252', Uint8Array.from([0x44, 0x75, 0x72, 0xe9, 0x65]), 'windows-1252'],
  ])('decodes %s', (_, bytes, encoding) => {
    expect(readSource(bytes)).toEqual({ ok: true, text: 'Durée', encoding })
  })

  it('keeps a text with a stray control character', () => {
    expect(readSource(utf8(`a\u0001${'b'.repeat(50)}`)).ok).toBe(true)
  })

  it.each([
    ['a PDF', utf8('%PDF-1.7')],
    ['a Word file', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0])],
    ['zeroes', new Uint8Array(100)],
  ])('refuses %s', (_, bytes) => {
    expect(readSource(bytes)).toEqual({ ok: false, code: 'source_binary' })
  })

  it('refuses one byte too many', () => {
    expect(readSource(new Uint8Array(maxSourceBytes + 1).fill(97))).toEqual({ ok: false, code: 'source_too_large' })
    expect(readSource(new Uint8Array(maxSourceBytes).fill(97)).ok).toBe(true)
  })
})
