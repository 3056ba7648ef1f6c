import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import type { Locale, Localized } from '#core/charter/locale.ts'
import { sectionRoles } from '#core/charter/section.ts'
import { templateSchema, variables } from '#core/charter/template.ts'
import { textState, type Text } from '#core/charter/text.ts'
import { seedDefinitions } from './definitions.ts'
import { demoFleet } from './demoFleet.ts'
import { optionalVariables } from '#core/charter/template.ts'
import { seedTemplate } from './template.ts'

const shipped: readonly Locale[] = ['fr', 'en']

interface Placed {
  place: string
  texts: Localized<Text>
}
const place = (id: string, fields: Record<string, Localized<Text>>): Placed[] =>
  Object.entries(fields).map(([field, texts]) => ({ place: `${id} ${field}`, texts }))

const templateTexts = [seedTemplate, ...seedTemplate.sections, ...seedTemplate.categories].flatMap((thing) =>
  place(thing.id, thing.texts),
)
const bodies = seedTemplate.sections.map(({ role, texts }) => ({ role, texts: texts.body }))
const fleet = demoFleet()
const allTexts = [...seedDefinitions, ...fleet.rows, ...fleet.sections].reduce(
  (list, thing) => [...list, ...place(thing.id, thing.texts)],
  templateTexts,
)
const inLocale = (locale: Locale) =>
  allTexts.flatMap(({ place, texts }) => {
    const value = texts[locale]?.value
    return value === undefined ? [] : [{ place, value }]
  })
const withoutAddresses = (text: string) => text.replace(/https?:\/\/[^\s)]+/g, '')

describe('the template', () => {
  it('is accepted by its schema as it is', () => {
    expect(templateSchema.parse(seedTemplate)).toEqual(seedTemplate)
  })

  it('has each section once, with one place for the tables', () => {
    expect(seedTemplate.sections.map((section) => section.role)).toEqual(
      sectionRoles.filter((role) => role !== 'introduction' && role !== 'other'),
    )
  })

  it.each(templateTexts)('says $place in each language, in step', ({ texts }) => {
    expect(shipped.map((locale) => textState(texts, locale))).toEqual(shipped.map(() => 'current'))
  })

  it.each(bodies)('uses only known variables in $role, the same in each language', ({ texts }) => {
    const used = shipped.map((locale) => texts[locale]?.value.match(/(?<=\{)[^{}]*(?=\})/g) ?? [])
    expect(used[0]).toEqual(used[1])
    expect(variables).toEqual(expect.arrayContaining(used.flat()))
    expect(texts.fr?.value).not.toMatch(/\{\{|\}\}/)
  })

  it('says what holds of data that leaves the Union, in each language', () => {
    const { fr, en } = seedTemplate.sections.find(({ role }) => role === 'rights')?.texts.body ?? {}
    expect([fr?.value, en?.value]).toEqual([
      expect.stringContaining('sortir de l’Union européenne'),
      expect.stringContaining('leave the European Union'),
    ])
  })

  it('needs of a platform no more than its name, its publisher, a contact and a date', () => {
    const used = templateTexts.flatMap(({ texts }) => texts.fr?.value.match(/(?<=\{)[^}]+/g) ?? [])
    const needed = used.filter((name) => !optionalVariables.some((optional) => optional === name))
    expect(needed.sort()).toEqual(['date', 'platform.name', 'publisher.contact', 'publisher.name'])
  })

  const allowed = new Set(['root', 'paragraph', 'text', 'emphasis', 'strong', 'link', 'list', 'listItem', 'break'])
  type Node = { type: string; children?: readonly Node[]; url?: string }
  const flatten = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flatten)]

  it.each(bodies)('keeps the body of $role within the Markdown that charters allow', ({ texts }) => {
    for (const locale of shipped) {
      const nodes = flatten(fromMarkdown(texts[locale]?.value ?? ''))
      expect(nodes.filter((node) => !allowed.has(node.type))).toEqual([])
      for (const node of nodes)
        if (node.type === 'link') expect(node.url).toMatch(/^https:\/\/www\.(cnil|legifrance\.gouv)\.fr\//)
    }
  })

  it.each(bodies)('has as many paragraphs, items and links in each language of $role', ({ texts }) => {
    const [first, second] = shipped.map((locale) =>
      flatten(fromMarkdown(texts[locale]?.value ?? '')).flatMap(({ type }) =>
        type === 'paragraph' || type === 'listItem' || type === 'link' ? [type] : [],
      ),
    )
    expect(first).toEqual(second)
  })

  it.each(allTexts)('says $place in sentences of under 25 words', ({ texts }) => {
    for (const text of Object.values(texts)) {
      const plain = text.value.replace(/\]\([^)]*\)/g, ']')
      const sentences = plain.split(/\n|(?<=[.?!])\s/u)
      const longest = sentences.map((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’.-]*/gu)?.length ?? 0)
      expect(Math.max(...longest)).toBeLessThan(25)
    }
  })

  it.each(bodies)('explains an acronym of $role in the same section', ({ texts }) => {
    for (const locale of shipped) {
      const value = withoutAddresses(texts[locale]?.value ?? '')
      const expansions: Record<string, RegExp> = {
        CNIL: /Commission nationale de l’informatique et des libertés|French data protection authority/,
        RGPD: /règlement général sur la protection des données/,
        GDPR: /General Data Protection Regulation/,
      }
      for (const acronym of value.match(/\b[A-Z]{2,}\b/g) ?? []) expect(value).toMatch(expansions[acronym] ?? /$^/)
    }
  })
})

/** Words for the administrators, written in French alone: where facts come from, why a row differs. */
const notes = [
  ...seedDefinitions.flatMap(({ id, sources }) =>
    Object.values(sources).map((value) => ({ place: `${id} source`, value })),
  ),
  ...fleet.rows.flatMap(({ id, overrides }) =>
    Object.values(overrides).map(({ reason }) => ({ place: `${id} reason`, value: reason })),
  ),
]

describe('French texts', () => {
  it.each([...inLocale('fr'), ...notes])('follow French typography in $place', ({ value }) => {
    const text = withoutAddresses(value).replace(/\{[^}]+\}/g, 'x')
    expect(text).not.toMatch(/['"“”]|\.\.\./)
    expect(text).not.toMatch(/(?<!\u00a0):|(?<!\u00a0)»|«(?!\u00a0)/)
    expect(text).not.toMatch(/(?<!\u202f)[;!?]/)
    expect(text).not.toMatch(/[\u00a0\u202f](?![:»;!?\p{L}\p{N}])| {2}|\s$/u)
  })
})

describe('English texts', () => {
  it.each(inLocale('en'))('use curly quotes and no space before punctuation in $place', ({ value }) => {
    const text = withoutAddresses(value)
    expect(text).not.toMatch(/['"«»]|\.\.\.|[\u00a0\u202f]/)
    expect(text).not.toMatch(/\s[:;!?,.]| {2}|\s$/)
  })
})
