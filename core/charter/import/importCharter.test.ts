import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importCharter } from './importCharter.ts'
import { twinExpectations } from './twins/expectations.ts'
import { accountedLines, nonBlankLines } from './testing/accounting.ts'

describe.each(twinExpectations)('the twin $file', ({ file, language, platform, badAddress, rows }) => {
  const source = readFileSync(new URL(`twins/${file}`, import.meta.url), 'utf8')
  const result = importCharter(source)

  it('gives its rows, its language and its address', () => {
    expect(result.rows.map(({ lines: _, ...row }) => row)).toEqual(rows)
    expect(result.language).toBe(language)
    expect(result.platform).toEqual(platform)
  })

  it('reports the broken address, raw, with its proposal', () => {
    const found = result.issues.filter(({ code }) => code === 'bad_address')
    const lines = source.split('\n')
    const expected =
      badAddress === null
        ? []
        : [
            {
              code: 'bad_address',
              line: badAddress.line,
              lines: [badAddress.line],
              text: lines[badAddress.line - 1],
              proposal: badAddress.proposal,
            },
          ]
    expect(found).toEqual(expected)
  })

  it('takes every line', () => {
    expect(accountedLines(result)).toEqual(nonBlankLines(source))
    expect(result.issues.filter(({ code }) => code === 'row_unclear' || code === 'page_chrome')).toEqual([])
  })
})

const folder = resolve('../shared/charters')

describe.skipIf(!existsSync(folder))('the real charters, where ../shared/charters is there', () => {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : []
  const columns = ['provider', 'service', 'name', 'purpose'] as const

  it.each(files)('%s gives each of its tabbed lines as a row, to the letter', (file) => {
    const source = readFileSync(join(folder, file), 'utf8')
    const [, ...tabbed] = source.split('\n').filter((line) => line.includes('\t') && !line.startsWith('-'))
    const expected = tabbed.map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [columns[at], cell])))
    const result = importCharter(source)
    expect(
      result.rows.map(({ provider, service, names, purpose }) => ({ provider, service, name: names.join(), purpose })),
    ).toEqual(expected)
    expect(result.rows).toHaveLength(4)
    expect(new Set(result.rows.map(({ category }) => category))).toEqual(new Set(['necessary']))
    expect(result.rows.every(({ retention }) => retention === null)).toBe(true)
    expect(result.language).toBe('fr')
    expect(accountedLines(result)).toEqual(nonBlankLines(source))
    const address = /<(.+)>/.exec(source)?.[1] ?? ''
    const bad = result.issues.find(({ code }) => code === 'bad_address')
    if (address.includes(' ')) {
      expect(result.platform.url).toBeNull()
      expect(bad?.text).toContain(`<${address}>`)
      expect(bad?.proposal).toBe(`https://${file.replace('.txt', '')}`)
    } else expect([result.platform.url, bad]).toEqual([address, undefined])
  })
})
