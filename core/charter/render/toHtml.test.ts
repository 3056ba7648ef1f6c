import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { buildSource } from '../testing/builders.ts'
import { buildCharter, buildCharterRow } from '../testing/charterBuilders.ts'
import { renderCharter } from './renderCharter.ts'
import { resolveCharter } from './resolveCharter.ts'
import { stylesheet } from './stylesheet.ts'
import { toHtml } from './toHtml.ts'

const fragment = (overrides: Parameters<typeof buildCharter>[0]) =>
  toHtml(renderCharter(buildCharter(overrides), { date: null }), { shape: 'fragment' })
const bodyOf = (body: string) =>
  fragment({
    title: null,
    platform: { name: 'Lac {{1}} *b*', address: 'https://lac.example/?q=a b' },
    sections: [{ role: 'other', heading: null, body }],
    categories: [],
  })
    .split('\n')
    .slice(2)
    .join('\n')
    .trim()

describe('bodies in HTML', () => {
  it.each([
    ['One *two* **three**.', '<p>One <em>two</em> <strong>three</strong>.</p>'],
    ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['[a](https://x.example/?a=1&b=2)', '<p><a href="https://x.example/?a=1&amp;b=2">a</a></p>'],
    ['[a](/terms/)', '<p><a href="/terms/">a</a></p>'],
    ['[a](##manage-cookies##)', '<p><a href="##manage-cookies##">a</a></p>'],
    ['##manage-cookies##', '<p>##manage-cookies##</p>'],
    ['[a](javascript:alert(1))', '<p>[a](javascript:alert(1))</p>'],
    ['[a](java&#10;script:alert(1))', '<p>[a](java&amp;#10;script:alert(1))</p>'],
    ['[a](data:text/html,x)', '<p>[a](data:text/html,x)</p>'],
    ['<b onclick=x>hi</b>', '<p>&lt;b onclick=x&gt;hi&lt;/b&gt;</p>'],
    ['<script>x</script>', '<p>&lt;script&gt;x&lt;/script&gt;</p>'],
    ['# x', '<p># x</p>'],
    ['> quoted', '<p>&gt; quoted</p>'],
    ['`code`', '<p>`code`</p>'],
    ['![i](https://x.example/i.png)', '<p>![i](https://x.example/i.png)</p>'],
    ['{{x}}', '<p>{<span>{</span>x}<span>}</span></p>'],
    ['&#123;{x}}}', '<p>{<span>{</span>x}<span>}</span>}</p>'],
    [
      '[{{x}}](https://x.example/{{x}})',
      '<p><a href="https://x.example/%7B%7Bx%7D%7D">{<span>{</span>x}<span>}</span></a></p>',
    ],
    ['**{platform.name}**', '<p><strong>Lac {<span>{</span>1}<span>}</span> *b*</strong></p>'],
    ['{{platform.name}', '<p>{Lac {<span>{</span>1}<span>}</span> *b*</p>'],
    ['[a](https://x.example/{platform.name})', '<p><a href="https://x.example/Lac%20%7B%7B1%7D%7D%20*b*">a</a></p>'],
    ['[a]({platform.name})', '<p><a href="Lac%20%7B%7B1%7D%7D%20*b*">a</a></p>'],
    ['{platform.nme}', '<p>{platform.nme}</p>'],
  ])('%s', (body, expected) => {
    expect(bodyOf(body)).toBe(expected)
  })
})

describe('tables in HTML', () => {
  it('leaves a column out that no row of that table fills', () => {
    const html = fragment({
      categories: [
        {
          kind: 'necessary',
          title: 'A',
          description: null,
          rows: [buildCharterRow({ service: null }), buildCharterRow()],
        },
        { kind: 'other', title: 'B', description: null, rows: [buildCharterRow({ service: null })] },
      ],
    })
    expect(html.split('Service and location')).toHaveLength(2)
    expect(html).toContain('<td></td>')
  })

  it('stands after the section of tables, under its heading, or last', () => {
    const sections = [
      { role: 'tables', heading: 'Tables', body: null },
      { role: 'other', heading: 'After', body: null },
    ] as const
    const order = (html: string) => [...html.matchAll(/<(h[23]|table)/g)].map(([, tag]) => tag)
    expect(order(fragment({ sections: [...sections] }))).toEqual(['h2', 'h2', 'h3', 'table', 'h2'])
    expect(order(fragment({ sections: [sections[1]] }))).toEqual(['h2', 'h2', 'h2', 'table'])
  })

  it('names a table after its kind where the category has no title', () => {
    const untitled = { kind: 'audience' as const, title: null, description: null, rows: [buildCharterRow()] }
    const html = fragment({ sections: [], categories: [{ ...untitled }, { ...untitled, kind: 'social' as const }] })
    expect([...html.matchAll(/<(?:h2|caption)>([^<]*)/g)].map(([, text]) => text)).toEqual([
      'Cookie policy',
      'Audience measurement cookies',
      'Social media cookies',
      'Social media cookies',
    ])
  })
})

describe('the page', () => {
  const { charter, texts } = resolveCharter({ source: buildSource(), at: '2026-11-22' }, 'fr')
  const page = toHtml(renderCharter(charter, { date: '2026-11-21' }), { shape: 'page' })

  it('is a document in its language with one h1 and its date', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="fr">/)
    expect(page.match(/<h1/g)).toHaveLength(1)
    expect(page).toContain('<title>Charte cookies</title>')
    expect(page).toContain('<p>Mise à jour le 21\u00a0novembre 2026</p>')
  })

  it('has an h1 and a title even where the charter has none, and no braces side by side in them', () => {
    const untitled = toHtml(renderCharter(buildCharter({ title: null }), { date: null }), { shape: 'page' })
    expect(untitled).toContain('<h1>Cookie policy</h1>')
    const braced = toHtml(renderCharter(buildCharter({ title: 'a {{{b}}' }), { date: null }), { shape: 'page' })
    expect(braced).toContain('<title>a { { {b} }</title>')
  })

  it('has no script, handler, class or id, and says its tables by roles', () => {
    expect(page).not.toMatch(/<script|\son\w+=|\sclass=|\sid=|data-path/)
    expect(page).toContain('<th scope="row" role="rowheader" data-label="Nom du cookie">sessionid</th>')
    expect(stylesheet).not.toMatch(/\{\{|\}\}|url\(|@import/)
  })

  it('says the date once where a text says it', () => {
    const dated = { ...charter, sections: [{ role: 'date', heading: null, body: 'Le {date}.' }] as const }
    const html = toHtml(renderCharter({ ...dated, sections: [...dated.sections] }, { date: '2026-01-01' }), {
      shape: 'page',
    })
    expect(html).toContain('<p>Le 1er\u00a0janvier 2026.</p>')
    expect(html).not.toContain('Mise à jour')
  })

  it('parses back to the elements it was written from', () => {
    const tree = fromHtml(page)
    expect(JSON.stringify(tree)).not.toMatch(/"value":"[^"]*(?:\{\{|\}\})/)
  })

  it('says in a draft that it is one, where a click leads, and which texts are to do', () => {
    const draft = {
      ...texts,
      'sections.0.body': {
        ...texts['sections.0.body'],
        state: 'missing',
        fallback: { locale: 'en', value: 'Only **here**.' },
      },
      'categories.0.rows.0.purpose': { ...texts['categories.0.rows.0.purpose'], state: 'stale' },
    } as typeof texts
    const sections = charter.sections.map((section) => ({ ...section, body: null }))
    const html = toHtml(renderCharter({ ...charter, sections }, { date: '2026-11-21', draft }), {
      shape: 'page',
      withPaths: true,
    })
    expect(html).toContain('<p><mark>Brouillon</mark></p>')
    expect(html).not.toContain('Mise à jour')
    expect(html).toContain('<p data-path="sections.0.body"><mark>À traduire</mark></p>')
    expect(html).toContain('<p data-path="sections.0.body"><span lang="en">Only <strong>here</strong>.</span></p>')
    expect(html).toContain('data-path="categories.0.rows.0.purpose"><mark>Traduction à revoir</mark> Garde')
  })
})
