import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { proposeAddress } from '../../address.ts'
import { twinExpectations } from './expectations.ts'

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')

describe.each(twinExpectations)('the twin $file', ({ file, platform, badAddress, rows }) => {
  const source = read(file)
  const lines = source.split('\n')

  it('keeps the shape: blank lines first, no line feed last, no carriage return', () => {
    expect(source).toMatch(/^\n\n/)
    expect(source).not.toMatch(/\n$|\r/)
  })

  it('holds each expected row as one line of four cells', () => {
    const written = lines.filter((line) => line.startsWith('Opendatasoft\t'))
    expect(written).toEqual(rows.map((row) => [row.provider, row.service, row.names[0], row.purpose].join('\t')))
  })

  it('holds the address, or the broken one that gives the proposal', () => {
    const address = /<(.+)>/.exec(source)?.[1]
    if (badAddress === null) expect(address).toBe(platform.url)
    else {
      expect(lines[badAddress.line - 1]).toContain(`<${address}>`)
      expect(proposeAddress(address ?? '')).toBe(badAddress.proposal)
    }
  })
})
