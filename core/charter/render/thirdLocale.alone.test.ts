import { expect, it, vi } from 'vitest'
import type { Locale } from '../locale.ts'
import type * as localeModule from '../locale.ts'
import { buildRow, buildSource } from '../testing/builders.ts'
import { buildText } from '../testing/textBuilders.ts'
import { renderCharter } from './renderCharter.ts'
import { missingTexts } from './resolution.ts'
import { resolveCharter } from './resolveCharter.ts'
import { toHtml } from './toHtml.ts'
import type * as wordsModule from './words.ts'

vi.mock('../locale.ts', async (load) => {
  const real = await load<typeof localeModule>()
  return { ...real, locales: [...real.locales, 'de'] }
})
vi.mock('./words.ts', async (load) => {
  const { words, ...real } = await load<typeof wordsModule>()
  return { ...real, words: { ...words, de: { ...words.en, untranslated: 'Zu übersetzen' } } }
})
vi.mock('../retentionWords.ts', () => ({ writeRetention: () => '2 Wochen' }))

// A language that the types do not know yet: the test is about what runs.
const german = 'de' as Locale

it('resolves and lays out a language that was added to the list, and to the words', () => {
  const purpose = { fr: buildText('Garde la session.'), [german]: buildText('Hält die Sitzung.') }
  const source = buildSource({
    rows: [buildRow({ texts: { service: { [german]: buildText('Portal') }, purpose, retentionNote: {} } })],
  })
  const { charter, texts } = resolveCharter({ source, at: '2026-11-22' }, german)
  expect(charter.categories[0]?.rows[0]).toMatchObject({ service: 'Portal', purpose: 'Hält die Sitzung.' })
  expect(missingTexts({ texts }).map(({ path }) => path)).toContain('title')

  const html = toHtml(renderCharter(charter, { date: null, draft: texts }), { shape: 'page' })
  expect(html).toContain('<html lang="de">')
  expect(html).toContain('<mark>Zu übersetzen</mark> <span lang="fr">Charte cookies</span>')
})

it('falls back on the added language where it is the only one', () => {
  const texts = { service: {}, purpose: { [german]: buildText('Hält die Sitzung.') }, retentionNote: {} }
  const { texts: sources } = resolveCharter(
    { source: buildSource({ rows: [buildRow({ texts })] }), at: '2026-11-22' },
    'fr',
  )
  expect(sources['categories.0.rows.0.purpose']?.fallback).toEqual({ locale: 'de', value: 'Hält die Sitzung.' })
})
