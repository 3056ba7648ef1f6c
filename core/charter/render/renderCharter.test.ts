import fc from 'fast-check'
import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { charterSchema } from '../charter.ts'
import { anyBody, anyCharter } from '../testing/arbitraries.ts'
import { writeMarkdownBlocks } from './markdownBody.ts'
import { parseBodyWithoutVariables } from './parseBody.ts'
import { renderBody } from './renderBody.ts'
import { renderCharter } from './renderCharter.ts'
import { toHtml } from './toHtml.ts'
import { toJson } from './toJson.ts'
import { toMarkdown } from './toMarkdown.ts'
import { toText } from './toText.ts'
import { words } from './words.ts'

const known = { name: '{{x}}', contact: 'javascript:x', dataProtectionContact: null }
const date = '2026-11-21'
const shapes = [
  ['page', new Set(['html', 'head', 'meta', 'title', 'style', 'body', 'main', 'header', 'h1'])],
  ['fragment', new Set<string>()],
] as const
const semantic = new Set('h2 h3 p ul ol li table caption thead tbody tr th td a em strong span'.split(' '))

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node)
  if ('children' in node) for (const child of node.children) visit(child, see)
}

function elementsOf(html: string, isFragment: boolean): { elements: Element[]; texts: string[] } {
  const [elements, texts]: [Element[], string[]] = [[], []]
  visit(fromHtml(html, { fragment: isFragment }), (node) => {
    if (node.type === 'element') elements.push(node)
    if (node.type === 'text') texts.push(node.value)
    if (node.type === 'comment') throw new Error('a comment')
  })
  return { elements, texts }
}

describe('any charter that the schema accepts', () => {
  it('is what the arbitrary gives', () => {
    fc.assert(fc.property(anyCharter, (charter) => charterSchema.safeParse(charter).success))
  })

  it('is written in every format without a throw', () => {
    fc.assert(
      fc.property(anyCharter, (charter) => {
        const document = renderCharter(charter, { date })
        toText(document)
        toMarkdown(document)
        expect(JSON.parse(toJson(charter, { date }))).toMatchObject({ hasVariables: false, date })
      }),
    )
  })

  it.each(shapes)(
    'gives an HTML %s of known elements, without script, handler, id or braces to interpolate',
    (shape, own) => {
      fc.assert(
        fc.property(anyCharter, (any) => {
          // A variable without a value is marked; a final rendering is refused then.
          const charter = { ...any, platform: { name: 'Lac', address: '' }, publisher: known }
          const html = toHtml(renderCharter(charter, { date }), { shape })
          const { elements, texts } = elementsOf(html, shape === 'fragment')
          for (const { tagName, properties } of elements) {
            expect(semantic.has(tagName) || own.has(tagName) ? '' : tagName).toBe('')
            expect(Object.keys(properties).filter((name) => /^on|^id$|^style$|^class/i.test(name))).toEqual([])
            const href = properties.href ?? ''
            expect(href).not.toMatch(/\{\{|\}\}|^\s*(?!https?:|mailto:)[a-z][a-z0-9+.-]*:/i)
          }
          expect(texts.filter((text) => /\{\{|\}\}/.test(text))).toEqual([])
        }),
      )
    },
  )

  it.each(shapes)(
    'gives in an HTML %s tables whose rows all have the columns of their header, each with a caption',
    (shape) => {
      fc.assert(
        fc.property(anyCharter, (charter) => {
          const { elements } = elementsOf(toHtml(renderCharter(charter, { date }), { shape }), shape === 'fragment')
          const tables = elements.filter(({ tagName }) => tagName === 'table')
          expect(tables).toHaveLength(charter.categories.filter(({ rows }) => rows.length > 0).length)
          for (const table of tables) {
            const widths = new Set<number>()
            const captions: unknown[] = []
            visit(table, (node) => {
              if (node.type !== 'element') return
              if (node.tagName === 'tr') widths.add(node.children.length)
              if (node.tagName === 'caption') captions.push(node)
            })
            expect([widths.size, captions.length]).toEqual([1, 1])
          }
        }),
      )
    },
  )

  it('skips no level of heading', () => {
    fc.assert(
      fc.property(anyCharter, (charter) => {
        const { elements } = elementsOf(toHtml(renderCharter(charter, { date }), { shape: 'page' }), false)
        const levels = elements.flatMap(({ tagName }) => (/^h[1-3]$/.test(tagName) ? [Number(tagName.charAt(1))] : []))
        expect(levels.filter((level) => level === 1)).toHaveLength(1)
        expect(levels.filter((level, index) => index > 0 && level - (levels[index - 1] ?? 0) > 1)).toEqual([])
      }),
    )
  })
})

describe('bodies in Markdown', () => {
  const filling = {
    values: {
      'platform.name': null,
      'platform.address': null,
      'publisher.name': null,
      'publisher.contact': null,
      'publisher.dataProtectionContact': null,
      date: null,
    },
    words: words.en,
  }
  const layOut = (body: string) => renderBody(parseBodyWithoutVariables(body), filling, { path: null, mark: null })

  it.each([
    '# not a heading',
    'a\n---',
    '<b>x</b> &amp; y',
    '1. one\n2. two\n\n   more\n   - nested',
    '- a\n\n* b',
    '***a** b* **c**',
    'foo*bar*baz **(x)**y',
    '_a_*b* and _*c*_',
    '[a *b*](https://x.example/?a&amp;copy;)',
    '&#32;x&#32;',
    'a&#10;&#10;b',
    '- \n- x',
    '2026\\. A year',
  ])('come back the same: %j', (body) => {
    expect(layOut(writeMarkdownBlocks(layOut(body)))).toEqual(layOut(body))
  })

  it('come back the same, whatever they hold', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        expect(layOut(writeMarkdownBlocks(layOut(body)))).toEqual(layOut(body))
      }),
    )
  })
})

describe('a body that would keep the parser busy', () => {
  it.each([
    ['lists in lists', '- '.repeat(10_000)],
    ['quotations in lists', '> - '.repeat(5_000)],
    ['asterisks', '*'.repeat(20_000)],
  ])('is text as it stands: %s', (_, marks) => {
    const body = `${marks}x`
    expect(parseBodyWithoutVariables(body).blocks).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: body }] },
    ])
  })
})
