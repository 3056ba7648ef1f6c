import { describe, expect, it } from 'vitest'
import { seedTemplate } from '#core/seed/template.ts'
import { importCharter } from '../import/importCharter.ts'
import { renderCharter } from '../render/renderCharter.ts'
import { resolveCharter } from '../render/resolveCharter.ts'
import { toHtml } from '../render/toHtml.ts'
import { toMarkdown } from '../render/toMarkdown.ts'
import { toText } from '../render/toText.ts'
import { buildPlatform, buildRow, buildSource } from '../testing/builders.ts'
import { buildPlatformCategory, buildPlatformSection } from '../testing/templateBuilders.ts'
import { buildPair } from '../testing/textBuilders.ts'
import { takeOwn, takeTemplate } from './contentEdits.ts'
import { pairCategories, pairSections } from './pairContent.ts'

const update = { locale: 'fr', isTranslation: false } as const
const table = ['| Prestataire | Nom du cookie | Finalité |', '| --- | --- | --- |', '| Huwise | sid | Session. |']
const read = (...lines: string[]) =>
  importCharter(['# Charte cookies', ...lines, '## Cookies nécessaires', table.join('\n'), ''].join('\n\n'))
const readTable = (...lines: string[]) => importCharter([...lines, table.join('\n'), ''].join('\n\n'))
const take = { locale: 'fr', newId: () => 'new', reason: 'Comme publié' } as const

describe('what was published and is read again', () => {
  const source = buildSource({
    template: seedTemplate,
    platform: buildPlatform({ templateId: seedTemplate.id }),
    rows: [buildRow({ categoryId: seedTemplate.categories[0]!.id })],
  })
  const write = {
    html: (locale: 'fr' | 'en') => toHtml(rendered(locale), { shape: 'fragment' }),
    markdown: (locale: 'fr' | 'en') => toMarkdown(rendered(locale)),
    text: (locale: 'fr' | 'en') => toText(rendered(locale)),
  }
  const rendered = (locale: 'fr' | 'en') =>
    renderCharter(resolveCharter({ source, at: '2026-02-01' }, locale).charter, { date: '2026-02-01' })
  const cases = (['html', 'markdown', 'text'] as const).flatMap((format) =>
    (['fr', 'en'] as const).map((locale) => [format, locale] as const),
  )

  it.each(cases)('differs in nothing (%s, %s)', (format, locale) => {
    const result = importCharter(write[format](locale))
    const pairing = { locale, isTranslation: false }
    const pairs = [...pairSections(result, source, pairing).pairs, ...pairCategories(result, source, pairing).pairs]
    expect(pairs.length).toBeGreaterThan(8)
    expect(pairs.filter(({ fate }) => fate !== 'same')).toEqual([])
  })
})

describe('sections', () => {
  it('compares with the variables filled in, and takes the page’s text as an exception with a reason', () => {
    const result = read('## Présentation', 'Cette page est celle de Données du Lac.')
    expect(pairSections(result, buildSource(), update).pairs).toMatchObject([{ fate: 'same' }])
    const [pair] = pairSections(read('## Présentation', 'Une autre page.'), buildSource(), update).pairs
    expect(pair).toMatchObject({ fate: 'changed', sharedId: 'section-introduction', own: null })
    expect(takeOwn(pair!, take)).toEqual({
      do: 'create',
      id: 'new',
      sharedId: 'section-introduction',
      trait: 'introduction',
      reason: 'Comme publié',
      texts: { body: { fr: { value: 'Une autre page.' } } },
    })
    expect(takeTemplate(pair!)).toBeNull()
  })

  it('changes what the platform says otherwise beside its revision, shows it again, or drops it for the template', () => {
    const own = buildPlatformSection({
      ...{ id: 'intro-lac', sectionId: 'section-introduction', role: 'introduction', hidden: true, revision: 4 },
      texts: { heading: {}, body: buildPair('Notre page.', 'Our page.') },
    })
    const source = buildSource({ sections: [own] })
    const [pair] = pairSections(read('## Présentation', 'Une autre page.'), source, update).pairs
    expect(pair?.texts.find(({ field }) => field === 'body')).toMatchObject({
      present: 'Notre page.',
      template: 'Cette page est celle de {platform.name}.',
      beside: { locale: 'en', value: 'Our page.' },
    })
    const texts = { body: { fr: { value: 'Une autre page.', revision: 1 } } }
    expect(takeOwn(pair!, take)).toEqual({ do: 'change', id: 'intro-lac', revision: 4, isShown: true, texts })
    expect(takeTemplate(pair!)).toEqual({ do: 'delete', id: 'intro-lac', revision: 4 })
  })

  it('tells what the platform has of its own and the page has not, and what only the page has', () => {
    const source = buildSource({ sections: [buildPlatformSection()] })
    const found = pairSections(read('## Nos partenaires', 'Personne.'), source, update)
    expect(found.pairs).toMatchObject([{ fate: 'added', sharedId: null, own: null }])
    expect(found.gone).toEqual([{ id: 'platform-section-help', revision: 1, title: { locale: 'fr', value: 'Aide' } }])
    const own = buildPlatformSection()
    const { en: _, ...heading } = own.texts.heading
    const inFrench = { ...own, texts: { ...own.texts, heading } }
    const asked = pairSections(read('## Nos partenaires', 'Personne.'), buildSource({ sections: [inFrench] }), {
      ...update,
      locale: 'en',
    })
    expect(asked.gone[0]?.title).toEqual({ locale: 'fr', value: 'Aide' })
    expect(takeOwn(found.pairs[0]!, take)).toMatchObject({ do: 'create', sharedId: null, reason: null })
    expect(pairSections(read('## Aide', 'Écrivez-nous.'), source, update).gone).toEqual([])
  })

  it('pairs another language in order, and takes only the texts that were accepted', () => {
    const source = buildSource({ sections: [buildPlatformSection()] })
    const result = read('## Our partners', 'Nobody.')
    const [pair] = pairSections(result, source, { locale: 'en', isTranslation: true }).pairs
    expect(pair).toMatchObject({ fate: 'changed', own: { id: 'platform-section-help' } })
    expect(pair?.texts[0]).toMatchObject({ present: 'Help', beside: { locale: 'fr', value: 'Aide' } })
    const only = (field: string) => field === 'heading'
    expect(takeOwn(pair!, { ...take, locale: 'en', only })).toMatchObject({
      texts: { heading: { en: { value: 'Our partners', revision: 1 } } },
    })
    expect(takeOwn(pair!, { ...take, only: () => false })).toBeNull()
  })
})

describe('categories', () => {
  it('finds each table its category by title, then by kind; the page’s title and words under it are its texts', () => {
    const result = readTable('## Cookies nécessaires', 'Toujours là.')
    const source = buildSource({ categories: [buildPlatformCategory({ kind: 'necessary' })] })
    const [pair, ...rest] = pairCategories(result, source, update).pairs
    expect(rest).toEqual([])
    expect(pair).toMatchObject({ fate: 'changed', sharedId: 'category-necessary', trait: 'necessary' })
    expect(pair?.texts.map(({ field, isSame }) => [field, isSame])).toEqual([
      ['title', true],
      ['description', false],
    ])
    const other = pairCategories(readTable('## Cookies strictement nécessaires'), source, update).pairs
    expect(other).toMatchObject([{ fate: 'changed', sharedId: 'category-necessary' }])
    const maps = buildPlatformCategory({
      kind: 'necessary',
      texts: { title: buildPair('Cookies nécessaires aux cartes', 'Maps'), description: {} },
    })
    const own = pairCategories(
      readTable('## Cookies nécessaires aux cartes'),
      buildSource({ categories: [maps] }),
      update,
    )
    expect(own.pairs).toMatchObject([{ fate: 'same', own: { id: 'platform-category-maps' } }])
  })
})
