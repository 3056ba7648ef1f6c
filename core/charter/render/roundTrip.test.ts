import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAddress } from '../address.ts'
import { categoryKinds } from '../categoryKind.ts'
import type { Charter, CharterRow } from '../charter.ts'
import { importCharter } from '../import/importCharter.ts'
import type { ImportedRow } from '../import/importResult.ts'
import { locales } from '../locale.ts'
import { unknownPublisher } from '../platform.ts'
import { anyCharterRow, anyLine } from '../testing/arbitraries.ts'
import { buildSource } from '../testing/builders.ts'
import { buildCharter, buildCharterRow } from '../testing/charterBuilders.ts'
import { renderCharter } from './renderCharter.ts'
import { resolveCharter } from './resolveCharter.ts'
import { toHtml } from './toHtml.ts'
import { toMarkdown } from './toMarkdown.ts'
import { toText } from './toText.ts'
import { words } from './words.ts'

const formats = [
  ['HTML page', (charter: Charter) => toHtml(renderCharter(charter, { date: '2026-11-21' }), { shape: 'page' })],
  ['HTML fragment', (charter: Charter) => toHtml(renderCharter(charter, { date: null }), { shape: 'fragment' })],
  ['Markdown', (charter: Charter) => toMarkdown(renderCharter(charter, { date: '2026-11-21' }))],
  ['a page', (charter: Charter) => toHtml(renderCharter(charter, { date: '2026-11-21' }), { shape: 'page' })],
  ['a fragment', (charter: Charter) => toHtml(renderCharter(charter, { date: null }), { shape: 'fragment' })],
  ['text', (charter: Charter) => toText(renderCharter(charter, { date: null }))],
] as const

/** What comes back of a row: its cells, and the retention as data and note. */
const rowOf = (row: CharterRow, categoryTitle: string | null) => {
  const { words: _words, ...retention } = row.retention
  return {
    categoryTitle,
    provider: row.provider,
    service: row.service,
    names: row.names,
    purpose: row.purpose,
    // Nothing known and nothing said is an empty cell.
    retention: row.retention.kind === 'unknown' && row.retentionNote === null ? null : retention,
    note: row.retentionNote,
  }
}

const importedRow = (row: ImportedRow) => {
  const { text: _text, words: _words, note = null, ...retention } = row.retention ?? { text: '', words: null }
  return {
    categoryTitle: row.categoryTitle,
    provider: row.provider,
    service: row.service,
    names: [...row.names],
    purpose: row.purpose,
    retention: row.retention === null ? null : retention,
    note,
  }
}

/** The heading that a table has on the page: its title, or the fixed words of its kind. */
const titleOf = ({ categories, locale }: Charter, index: number): string | null => {
  const category = categories[index]
  return category === undefined ? null : (category.title ?? words[locale].kinds[category.kind])
}

function expectReturn(charter: Charter, write: (charter: Charter) => string): void {
  const source = write(charter)
  const result = importCharter(source)
  const expected = charter.categories.flatMap((category, index) =>
    category.rows.map((row) => rowOf(row, titleOf(charter, index))),
  )
  expect(result.rows.map(importedRow), source).toEqual(expected)
  const { address } = charter.platform
  if (address !== null && isAddress(address)) expect(result.platform.url).toBe(address)
}

const nasty: readonly [string, Partial<CharterRow>][] = [
  ['a star', { names: ['_ga_*', '_ga'] }],
  ['a pipe', { purpose: 'a | b', names: ['a|b'] }],
  ['a backslash', { purpose: 'C:\\|x\\', names: ['a\\'] }],
  ['a label', { purpose: 'Security: keeps you safe.' }],
  ['dashes', { service: '---', purpose: '---' }],
  ['dashes everywhere', { provider: '---', service: '---', names: ['---'], purpose: '---' }],
  ['header words', { provider: 'Provider', service: 'Cookie name', names: ['Purpose'], purpose: 'Finalité' }],
  ['several names', { names: ['_pk_id.*', '_pk_ses.*', 'a, b', 'c; d', '"q"', '<ID>', '{a,b}'] }],
  ['a heading', { purpose: '# x', provider: '## Cookies' }],
  ['a tag', { purpose: '<b>bold</b>', provider: '<script>x</script>', names: ['_gat_<ID>'] }],
  ['braces', { purpose: '{{x}}', names: ['{{y}}'], provider: '}}{{' }],
  ['references', { purpose: '&amp; &lt;b&gt; &#123;', service: '&nbsp;' }],
  ['right to left', { purpose: 'مرحبا بالعالم \u200f!', provider: 'שלום' }],
  ['combining characters', { purpose: 'e\u0301 a\u0308', provider: 'é' }],
  ['no service', { service: null }],
  ['a note', { retentionNote: 'renewed (each time)' }],
  ['unknown with a note', { retention: { kind: 'unknown', words: null }, retentionNote: 'as long as you like' }],
  ['nothing known', { retention: { kind: 'unknown', words: null }, retentionNote: null }],
  ['sliding', { retention: { kind: 'sliding', value: 1, unit: 'year', atMost: true, words: null } }],
]

describe.each(formats)('a charter written as %s and imported again', (_, write) => {
  it.each(nasty)('comes back the same with %s', (_name, row) => {
    const rows = [buildCharterRow(row), buildCharterRow()]
    expectReturn(
      buildCharter({ categories: [{ kind: 'necessary', title: 'Necessary cookies', description: null, rows }] }),
      write,
    )
  })

  it.each(locales)('comes back the same from a platform in %s', (locale) => {
    const { charter } = resolveCharter({ source: buildSource(), at: '2026-11-22' }, locale)
    expectReturn(charter, write)
    const { rows } = importCharter(write(charter))
    expect(rows.map(({ category }) => category)).toEqual(['necessary', 'audience'])
  })

  it('keeps the kind of each table whose title is the fixed words of it', () => {
    const categories = categoryKinds.map((kind) => ({
      kind,
      title: null,
      description: null,
      rows: [buildCharterRow()],
    }))
    for (const locale of locales) {
      const { rows } = importCharter(write(buildCharter({ locale, categories })))
      expect(rows.map(({ category }) => category)).toEqual(categoryKinds)
    }
  })

  it('comes back the same, whatever its cells hold', () => {
    const anyCategory = fc.record({
      kind: fc.constantFrom(...categoryKinds),
      // In plain text, nothing tells a title of mere dashes from a line drawn under what stands above it.
      title: anyLine.filter((title) => /[\p{L}\p{N}]/u.test(title)),
      description: fc.constant(null),
      rows: fc.array(anyCharterRow, { minLength: 1, maxLength: 4 }),
    })
    const charters = fc.record({
      schemaVersion: fc.constant(1 as const),
      locale: fc.constantFrom(...locales),
      title: fc.constant('Cookies'),
      platform: fc.record({ name: fc.option(anyLine), address: fc.option(fc.webUrl()) }),
      publisher: fc.constant(unknownPublisher),
      hasVariables: fc.constant(false),
      sections: fc.constant<Charter['sections']>([{ role: 'introduction', heading: 'Why', body: 'Because.' }]),
      categories: fc.uniqueArray(anyCategory, { minLength: 1, maxLength: 2, selector: ({ title }) => title }),
    })
    fc.assert(
      fc.property(charters, (charter) => {
        expectReturn(charter, write)
      }),
    )
  })
})
