import { beforeEach, describe, expect, test } from 'vitest'
import { openApi, type TestApi } from '../testing/openApi.ts'
import type { Store } from '../store.ts'

const head = ['| Prestataire | Nom du cookie | Finalité |', '| --- | --- | --- |']
const page = (title: string, body: string, category: string, ...more: string[]) =>
  [
    '# Charte cookies',
    `## ${title}`,
    body,
    `## ${category}`,
    [...head, '| Huwise | sessionid | Garde la session ouverte entre deux pages. |'].join('\n'),
    ...more,
  ].join('\n\n')
const english = [
  '# Cookie policy',
  '## Introduction',
  'You are on the lake.',
  '## Strictly necessary cookies',
  ['| Provider | Cookie name | Purpose |', '| --- | --- | --- |', '| Huwise | sessionid | Keeps you in. |'].join('\n'),
].join('\n\n')
const asItIs = page('Présentation', 'Cette page est celle de Données du Lac.', 'Cookies nécessaires')
const lac = '/platforms/platform-lac'

/** What an import does to the sections and categories of a platform that exists, over any store. */
export function describeImports(openStore: () => Promise<Store>): void {
  describe('sections and categories of an import', () => {
    let api: TestApi
    beforeEach(async () => {
      api = await openApi(await openStore())
    })
    const dry = async (text: string, path = 'imports') =>
      (await api.request('POST', `${lac}/${path}?dryRun=true`, { id: 'i', source: text })).body.plan
    const send = (id: string, source: string, more: object, path = 'imports') =>
      api.request('POST', `${lac}/${path}?dryRun=false`, { id, source, ...more })
    const whole = async () => (await api.request('GET', `${lac}/source`)).body

    test('are told as they are when the page says the same, and nothing is kept', async () => {
      const plan = await dry(asItIs)
      expect([plan.sections.pairs, plan.categories.pairs].flat()).toMatchObject([
        { fate: 'same', sharedId: 'section-introduction', keepOwn: null, useTemplate: null },
        { fate: 'same', sharedId: 'category-necessary', keepOwn: null, useTemplate: null },
      ])
      expect((await api.request('GET', '/changes')).body.total).toBe(1)
    })

    test('take the page’s text as an exception with a reason, or the template’s again, in one commit that is undone whole', async () => {
      const text = page('Présentation', 'Vous êtes sur le lac.', 'Les cookies du lac, nécessaires')
      const plan = await dry(text)
      const [section, category] = [plan.sections.pairs[0], plan.categories.pairs[0]]
      expect(section).toMatchObject({
        fate: 'changed',
        texts: [{ isSame: true }, { proposed: 'Vous êtes sur le lac.' }],
      })
      const unexplained = await send('i', text, { sections: [section.keepOwn] })
      expect([unexplained.status, unexplained.body.code]).toEqual([422, 'override_reason_required'])
      const reason = 'Publié ainsi'
      const sections = [{ ...section.keepOwn, section: { ...section.keepOwn.section, reason } }]
      const categories = [{ ...category.keepOwn, category: { ...category.keepOwn.category, reason } }]
      const done = await send('i', text, { sections, categories })
      expect([done.status, done.body.sections.length, done.body.categories.length]).toEqual([200, 1, 1])
      const after = await whole()
      expect(after.sections).toMatchObject([{ sectionId: 'section-introduction', reason, texts: { heading: {} } }])
      expect(after.sections[0].texts.body.fr.value).toBe('Vous êtes sur le lac.')
      expect(after.categories[0].texts.title.fr.value).toBe('Les cookies du lac, nécessaires')
      const again = await dry(text)
      expect([again.sections.pairs[0].fate, again.categories.pairs[0].fate]).toEqual(['same', 'same'])

      const back = (await dry(asItIs)).sections.pairs[0]
      expect(back.keepOwn.section.texts).toEqual({
        // Taken over from the template at revision 1, then worded otherwise.
        body: { fr: { value: 'Cette page est celle de Données du Lac.', revision: 2 } },
      })
      const templated = await send('j', asItIs, { sections: [back.useTemplate] })
      expect((await whole()).sections).toEqual([])
      expect((await send('k', asItIs, { sections: [back.useTemplate] })).body.code).toBe('stale_revision')
      expect((await api.request('POST', `/changes/${templated.body.commitId}/undo`)).status).toBe(200)
      expect((await whole()).sections[0].texts.body.fr.value).toBe('Vous êtes sur le lac.')
      expect((await send('l', text, { sections })).body.code).toBe('id_taken')
      const twice = [{ ...sections[0], id: 'other' }]
      expect((await send('l', text, { sections: twice })).body.code).toBe('override_exists')
      // As the first import left it again: it can be taken back too.
      expect((await api.request('POST', `/changes/${done.body.commitId}/undo`)).status).toBe(200)
      expect((await whole()).sections).toEqual([])
    })

    test('that are of the platform alone are made, told gone, changed and deleted', async () => {
      const text = page(
        'Présentation',
        'Cette page est celle de Données du Lac.',
        'Cookies nécessaires',
        '## Nos partenaires',
        'Personne.',
      )
      const added = (await dry(text)).sections.pairs.find((pair: { fate: string }) => pair.fate === 'added')
      expect(added).toMatchObject({ sharedId: null, own: null, useTemplate: null })
      await send('i', text, { sections: [added.keepOwn] })
      const [own] = (await whole()).sections
      expect([own.texts.heading.fr.value, own.reason]).toEqual(['Nos partenaires', null])
      const { gone } = (await dry(asItIs)).sections
      expect(gone).toEqual([{ id: own.id, revision: 1, title: { locale: 'fr', value: 'Nos partenaires' } }])
      const changed = (await dry(text.replace('Personne.', 'Deux offices.'))).sections.pairs.at(-1)
      await send('j', text, { sections: [changed.keepOwn] })
      expect((await whole()).sections[0].texts.body.fr).toMatchObject({ value: 'Deux offices.', revision: 2 })
      await send('k', asItIs, { sections: [{ do: 'delete', id: own.id, revision: own.revision }] })
      expect((await whole()).sections).toEqual([])
    })

    test('in the other language are proposed side by side and taken text by text', async () => {
      const path = 'imports/translation'
      const plan = await dry(english, path)
      const [{ texts, keepOwn }] = plan.sections.pairs
      expect(texts[1]).toMatchObject({
        field: 'body',
        present: 'This page is that of {platform.name}.',
        beside: { locale: 'fr', value: 'Cette page est celle de {platform.name}.' },
        proposed: 'You are on the lake.',
      })
      expect(plan.categories.pairs[0].texts[0]).toMatchObject({
        present: 'Necessary cookies',
        beside: { locale: 'fr', value: 'Cookies nécessaires' },
        proposed: 'Strictly necessary cookies',
      })
      const sections = [{ ...keepOwn, section: { ...keepOwn.section, reason: 'Traduit ainsi' } }]
      expect((await send('i', english, { sections }, path)).status).toBe(200)
      const after = await whole()
      // The whole field is taken over, in both languages; the title that was not accepted stays the template's.
      expect(after.sections[0].texts.body).toMatchObject({
        fr: { value: 'Cette page est celle de {platform.name}.' },
        en: { value: 'You are on the lake.' },
      })
      expect(after.categories).toEqual([])
    })

    test('a category of the platform’s own is made before the rows that go into it', async () => {
      const maps = [
        '## Cookies nécessaires aux cartes',
        [...head, '| Huwise | fond_de_carte | Retient le fond. |'].join('\n'),
      ]
      const text = page('Présentation', 'Cette page est celle de Données du Lac.', 'Cookies nécessaires', ...maps)
      const plan = await dry(text)
      const { keepOwn, fate } = plan.categories.pairs[1]
      expect(fate).toBe('added')
      const { row } = plan.added[0].operation
      const operations = [{ do: 'create', row: { ...row, categoryId: keepOwn.id } }]
      const done = await send('i', text, { categories: [keepOwn], operations })
      expect([done.status, done.body.items[0].categoryId]).toEqual([200, keepOwn.id])
      const { sections, categories } = (await send('i', text, { categories: [keepOwn], operations })).body
      expect([sections, categories]).toEqual([[], []])
    })
  })
}
