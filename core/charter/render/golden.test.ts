import { describe, expect, it } from 'vitest'
import { cookieName } from '../cookieName.ts'
import type { CharterSource } from '../charterSource.ts'
import { locales } from '../locale.ts'
import { buildRow, buildSource } from '../testing/builders.ts'
import { buildPlatformSection, buildSection, buildTemplate } from '../testing/templateBuilders.ts'
import { buildPair, buildText } from '../testing/textBuilders.ts'
import { renderCharter } from './renderCharter.ts'
import { renderFinal } from './renderFinal.ts'
import { resolveCharter } from './resolveCharter.ts'
import { toHtml } from './toHtml.ts'
import { toJson } from './toJson.ts'
import { toMarkdown } from './toMarkdown.ts'
import { toText } from './toText.ts'

/** Every part that a page can have: lists, links, variables, an own section, all kinds of retention, awkward cells. */
const complete: CharterSource = buildSource({
  template: buildTemplate({
    sections: [
      buildSection(),
      buildSection({
        id: 'section-tables',
        role: 'tables',
        position: 'a1',
        texts: { heading: buildPair('Les cookies de {platform.name}', 'The cookies of {platform.name}'), body: {} },
      }),
      buildSection({
        id: 'section-choices',
        role: 'choices',
        position: 'a2',
        texts: {
          heading: buildPair('Vos choix', 'Your choices'),
          body: buildPair(
            'Vous pouvez :\n\n- **tout refuser** ;\n- [changer d’avis](##manage-cookies##) ;\n- [nous écrire](mailto:{publisher.contact}).\n\n<b>Rien</b> de plus & {{rien}} de caché.',
            'You can:\n\n1. **refuse everything**;\n2. [change your mind](##manage-cookies##);\n3. [write to us](mailto:{publisher.contact}).\n\n<b>Nothing</b> more & {{nothing}} hidden.',
          ),
        },
      }),
    ],
  }),
  sections: [buildPlatformSection()],
  rows: [
    ...buildSource().rows,
    buildRow({
      id: 'row-braces',
      position: 'a1',
      facts: {
        ...buildRow().facts,
        names: [cookieName('_ga_*'), cookieName('a|b'), cookieName('<ID>')],
        retention: { kind: 'sliding', value: 13, unit: 'month', atMost: true, words: null },
      },
      texts: {
        service: {},
        purpose: buildPair('Sert à {{tester}} | rien.', 'Is for {{testing}} | nothing.'),
        retentionNote: {},
      },
    }),
    buildRow({
      id: 'row-unknown',
      position: 'a2',
      facts: { ...buildRow().facts, retention: { kind: 'unknown', words: null } },
    }),
  ],
})

/** Half translated: a missing purpose, a stale heading, no address where a text names it. */
const half: CharterSource = buildSource({
  template: buildTemplate({
    sections: [
      buildSection({
        texts: {
          heading: { ...buildPair('Présentation', 'Introduction'), fr: buildText('Bienvenue', { revision: 2 }) },
          body: buildPair('Sur {platform.address}.', 'On {platform.address}.'),
        },
      }),
    ],
  }),
  platform: { ...buildSource().platform, address: null },
  rows: [buildRow({ texts: { service: {}, purpose: { fr: buildText('Garde la session.') }, retentionNote: {} } })],
})

const date = '2026-11-21'
const cases = locales.flatMap((locale) => [
  ['small', buildSource(), locale] as const,
  ['complete', complete, locale] as const,
])

describe('golden files', () => {
  it.each(cases)('%s, final, %#', async (name, source, locale) => {
    const resolution = resolveCharter({ source, at: date }, locale)
    const final = renderFinal(resolution, { date })
    if (!final.ok) throw new Error('refused')
    const path = (extension: string) => `./golden/${name}.${locale}.${extension}`
    await expect(toHtml(final.document, { shape: 'page' })).toMatchFileSnapshot(path('html'))
    await expect(toHtml(final.document, { shape: 'fragment' })).toMatchFileSnapshot(path('fragment.html'))
    await expect(toMarkdown(final.document)).toMatchFileSnapshot(path('md'))
    await expect(toText(final.document)).toMatchFileSnapshot(path('txt'))
    await expect(toJson(resolution.charter, { date })).toMatchFileSnapshot(path('json'))
  })

  it('a draft, with its marks and paths', async () => {
    const { charter, texts } = resolveCharter({ source: half, at: date }, 'en')
    const document = renderCharter(charter, { date, draft: texts })
    const path = (extension: string) => `./golden/draft.en.${extension}`
    await expect(toHtml(document, { shape: 'fragment', withPaths: true })).toMatchFileSnapshot(path('fragment.html'))
    await expect(toMarkdown(document)).toMatchFileSnapshot(path('md'))
    await expect(toText(document)).toMatchFileSnapshot(path('txt'))
    await expect(toJson(charter, { date, draft: texts })).toMatchFileSnapshot(path('json'))
  })
})

describe('renderFinal', () => {
  it('refuses with the list of what is missing', () => {
    const final = renderFinal(resolveCharter({ source: half, at: date }, 'en'), { date })
    expect(final.ok ? null : final).toMatchObject({
      code: 'missing_texts',
      missing: [{ path: 'sections.0.body' }, { path: 'categories.0.rows.0.purpose' }],
    })
  })

  it('asks for a date where a text says it', () => {
    const body = buildPair('Le {date}.', 'On {date}.')
    const template = buildTemplate({ sections: [buildSection({ texts: { heading: {}, body } })] })
    const resolution = resolveCharter({ source: buildSource({ template }), at: date }, 'fr')
    expect(renderFinal(resolution, { date: null })).toEqual({ ok: false, code: 'date_required' })
    expect(renderFinal(resolution, { date }).ok).toBe(true)
  })
})
