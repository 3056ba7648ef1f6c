import { describe, expect, test } from 'vitest'
import { buildPlatform, buildSource } from '#core/charter/testing/builders.ts'
import { outputFormats, writeOutput } from './charterOutput.ts'

const at = '2026-11-21T10:00:00Z'
const complete = buildSource()
const incomplete = buildSource({
  platform: buildPlatform({ publisher: { name: null, contact: null, dataProtectionContact: null } }),
  rows: complete.rows.map((row) => ({ ...row, definitionId: null, facts: complete.definitions[0]?.facts ?? {} })),
})

describe('writeOutput', () => {
  test.each(outputFormats)('a complete page bears the day and is no draft: %s', (format) => {
    const output = writeOutput(complete, 'fr', format, at)
    expect(output.missing).toBe(0)
    expect(output.fileName).not.toContain('draft')
    expect(output.text).not.toContain('Brouillon')
    expect(output.text).not.toContain('data-path')
  })

  test.each(outputFormats)('a page that lacks texts says that it is a draft: %s', (format) => {
    const output = writeOutput(incomplete, 'fr', format, at)
    expect(output.missing).toBeGreaterThan(0)
    expect(output.fileName).toContain('-fr-draft')
    if (format !== 'json') expect(output.text).toContain('Brouillon')
  })

  test('the fragment has no page around it and no style', () => {
    const { text } = writeOutput(complete, 'en', 'fragment', at)
    expect(text).not.toMatch(/<(?:html|head|style|main|h1)\b|class=|style=|id=/)
  })
})
