import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importCharter } from '../import/importCharter.ts'
import type { ImportResult } from '../import/importResult.ts'
import { charterFromImport } from './charterFromImport.ts'
import type { CharterDocument } from './charterDocument.ts'
import { renderFinal } from './renderFinal.ts'
import { toHtml } from './toHtml.ts'
import { toMarkdown } from './toMarkdown.ts'
import { toText } from './toText.ts'

const formats: readonly (readonly [string, (document: CharterDocument) => string])[] = [
  ['a page', (document) => toHtml(document, { shape: 'page' })],
  ['a fragment', (document) => toHtml(document, { shape: 'fragment' })],
  ['Markdown', toMarkdown],
  ['text', toText],
]

/** What a charter says, wherever its lines stood. */
function contentOf({ language, platform, title, rows, sections }: ImportResult) {
  return {
    language,
    platform,
    title,
    rows: rows.map(({ lines: _lines, ...row }) => row),
    sections: sections.map(({ role, heading, body }) => ({ role, heading, body })),
  }
}

function expectSame(source: string, write: (document: CharterDocument) => string): void {
  const read = importCharter(source)
  expect(read.rows).toHaveLength(4)
  const rendering = renderFinal(charterFromImport(read, read.language ?? 'fr'), { date: null })
  if (!rendering.ok) throw new Error(rendering.code)
  expect(contentOf(importCharter(write(rendering.document)))).toEqual(contentOf(read))
}

const twins = globSync(new URL('../import/twins/*.txt', import.meta.url).pathname)
const real = globSync('../shared/charters/*.txt')

describe.each(formats)('written as %s', (_name, write) => {
  it.each(twins.map((file) => [basename(file), file]))('the twin %s comes back the same', (_base, file) => {
    expectSame(readFileSync(file, 'utf8'), write)
  })

  describe.skipIf(!existsSync('../shared/charters'))('the real charters, where ../shared/charters is there', () => {
    it.each(real.map((file) => [basename(file), file]))('%s comes back the same', (_base, file) => {
      expectSame(readFileSync(file, 'utf8'), write)
    })
  })
})
