import type { List, Node, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { remember } from '../boundedCache.ts'
import type { Variable } from '../template.ts'
import { splitVariables, type TextPart } from './variables.ts'

export type BodyInline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'variable'; readonly variable: Variable }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly BodyInline[] }
  /** `written`: the link as it stands in the source, shown where it cannot be followed. */
  | {
      readonly type: 'link'
      readonly target: readonly TextPart[]
      readonly children: readonly BodyInline[]
      readonly written: string
    }

export type BodyBlock =
  | { readonly type: 'paragraph'; readonly children: readonly BodyInline[] }
  | { readonly type: 'list'; readonly start: number | null; readonly items: readonly (readonly BodyBlock[])[] }

export interface Body {
  readonly blocks: readonly BodyBlock[]
}

/** Deeper than any text a person writes; keeps every walk of the tree far from the end of the stack. */
const deepest = 12

/**
 * The body of a section as blocks: paragraphs, emphasis, strong, links and lists. Everything else of CommonMark (HTML, headings,
 * code, images, quotations…) stays as it is written, as text. Parsed once per text.
 */
export const parseBody: (source: string) => Body = remember(2_000, (source) => parse(source, true))

/** As {@link parseBody}, for a text in which `{platform.name}` is no variable. */
export const parseBodyWithoutVariables: (source: string) => Body = remember(500, (source) => parse(source, false))

/**
 * Twenty list or quotation marks at the start of a line, or fifty asterisks in a row: no person's text, and the parser's time then grows
 * as the square of it (20,000 characters take a minute).
 */
const knots = /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+|>[ \t]*){20}|\*{50}|_{50}/m

function parse(source: string, findsVariables: boolean): Body {
  const cut = (value: string): BodyInline[] => {
    if (!findsVariables) return [{ type: 'text', value }]
    return splitVariables(value).map((part) => {
      if (typeof part === 'string') return { type: 'text', value: part }
      return { type: 'variable', variable: part.variable }
    })
  }

  const written = (node: Node): string => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    return start === undefined || end === undefined ? '' : source.slice(start, end)
  }

  const asText = (node: Node): BodyInline[] => {
    return cut(written(node).replace(/\n[ \t]+/g, '\n'))
  }

  const inlines = (nodes: readonly PhrasingContent[], depth: number): BodyInline[] =>
    joinTexts(nodes.flatMap((node) => inline(node, depth)))

  const inline = (node: PhrasingContent, depth: number): BodyInline[] => {
    if (node.type === 'text') return cut(node.value)
    if (node.type === 'break') return [{ type: 'text', value: '\n' }]
    if (depth > deepest) return asText(node)
    if (node.type === 'emphasis' || node.type === 'strong') {
      return [{ type: node.type, children: inlines(node.children, depth + 1) }]
    }
    if (node.type !== 'link') return asText(node)
    const target = findsVariables ? splitVariables(node.url) : [node.url]
    if (!isFollowed(target)) return asText(node)
    const children = withoutLinks(inlines(node.children, depth + 1))
    return [{ type: 'link', target, children, written: written(node) }]
  }

  const block = (node: RootContent, depth: number): BodyBlock => {
    if (node.type === 'paragraph') return { type: 'paragraph', children: inlines(paragraphOf(node), depth) }
    if (node.type === 'list' && depth <= deepest) return list(node, depth)
    return { type: 'paragraph', children: joinTexts(asText(node)) }
  }

  const list = (node: List, depth: number): BodyBlock => ({
    type: 'list',
    start: node.ordered === true ? (node.start ?? 1) : null,
    items: node.children.map((item) => item.children.map((child) => block(child, depth + 1))),
  })

  const paragraphs = (): BodyBlock[] => {
    return source.split(/\n\s*\n/).map((paragraph) => ({ type: 'paragraph', children: cut(paragraph) }))
  }

  const blocks = knots.test(source) ? paragraphs() : fromMarkdown(source).children.map((node) => block(node, 0))
  return { blocks }
}

function paragraphOf(node: Paragraph): readonly PhrasingContent[] {
  return node.children
}

function isFollowed(target: readonly TextPart[]): boolean {
  const [first] = target
  return typeof first !== 'string' || hasKnownScheme(first)
}

/** Whether a link may be followed: http, https, mailto, or relative (no colon before the first `/`, `?` or `#`). */
export function hasKnownScheme(target: string): boolean {
  const [, scheme] = /^([^/?#]*?):/.exec(target) ?? []
  return scheme === undefined || /^(?:https?|mailto)$/i.test(scheme)
}

/** HTML has no link within a link; the parser lets `[<https://…>](…)` through. */
function withoutLinks(nodes: readonly BodyInline[]): BodyInline[] {
  return joinTexts(
    nodes.flatMap((node): readonly BodyInline[] => {
      if (node.type === 'link') return withoutLinks(node.children)
      return 'children' in node ? [{ ...node, children: withoutLinks(node.children) }] : [node]
    }),
  )
}

function joinTexts(nodes: readonly BodyInline[]): BodyInline[] {
  const joined: BodyInline[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value }
    } else joined.push(node)
  }
  return joined
}
