import { expect, test } from 'vitest'
import { buildDefinition, buildPlatform, buildProvider, buildRow, buildSource } from '#core/charter/testing/builders.ts'
import { joinPieces } from '#core/charter/render/toHtml.ts'
import type { CharterSource } from '#core/charter/charterSource.ts'
import { pathOfPlace, placeOfPath, renderPreview } from './renderPreview.ts'

const at = '2026-11-21T10:00:00Z'

function sourceWith(purpose: CharterSource['rows'][number]['texts']['purpose']): CharterSource {
  const row = buildRow({ id: 'row-1', definitionId: null, facts: buildDefinition().facts })
  return buildSource({
    platform: buildPlatform({ locales: ['fr', 'en'], defaultLocale: 'fr' }),
    providers: [buildProvider({ id: row.facts.providerId ?? '' })],
    rows: [{ ...row, texts: { ...row.texts, purpose } }],
  })
}

const french = { value: 'Garder la session', revision: 1, madeFrom: null }

test('a language without a text is a draft that names the field to write', () => {
  const preview = renderPreview(sourceWith({ fr: french }), 'en', at)
  expect(preview.missing).toContain('categories.0.rows.0.purpose')
  expect(joinPieces(preview.pieces)).toContain('<mark>To translate</mark>')
  expect(placeOfPath(preview, 'categories.0.rows.0.purpose')).toEqual({
    kind: 'row',
    id: 'row-1',
    field: 'purpose',
    locale: 'en',
  })
})

test('a complete page bears the day, and no mark', () => {
  const preview = renderPreview(sourceWith({ fr: french }), 'fr', at)
  expect(preview.missing).toEqual([])
  expect(joinPieces(preview.pieces)).not.toContain('<mark>')
})

test('a translation whose source has changed is to review', () => {
  const madeFrom = { locale: 'fr' as const, revision: 1, hash: 'of another wording' }
  const preview = renderPreview(sourceWith({ fr: french, en: { value: 'Keep it', revision: 1, madeFrom } }), 'en', at)
  expect(preview.stale).toEqual(['categories.0.rows.0.purpose'])
  expect(joinPieces(preview.pieces)).toContain('Translation to review')
})

test('every path that the page shows leads to a field, and each field of a row back to its cell', () => {
  const preview = renderPreview(sourceWith({ fr: french }), 'fr', at)
  const paths = [...joinPieces(preview.pieces).matchAll(/data-path="([^"]+)"/g)].map(([, path]) => path ?? '')
  expect(paths.length).toBeGreaterThan(5)
  for (const path of paths) expect(placeOfPath(preview, path), path).not.toBeNull()
  for (const field of ['names', 'purpose', 'provider']) {
    const path = pathOfPlace(preview, { kind: 'row', id: 'row-1', field, locale: 'fr' })
    expect(path).toBe(`categories.0.rows.0.${field}`)
  }
  expect(pathOfPlace(preview, { kind: 'row', id: 'gone', field: 'names', locale: 'fr' })).toBeNull()
})
