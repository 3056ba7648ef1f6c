import type { Variable } from '../template.ts'
import type { Block, Inline, Origin } from './charterDocument.ts'
import { encodeHref } from './href.ts'
import { isShown } from './isShown.ts'
import { hasKnownScheme, type Body, type BodyBlock, type BodyInline } from './parseBody.ts'
import type { TextPart } from './variables.ts'
import type { Words } from './words.ts'

/** What a text is rendered with: a value for each variable (null: none), and the words of its page. */
export interface Filling {
  readonly values: Readonly<Record<Variable, string | null>>
  readonly words: Words
}

/** The blocks of a body, with the values of its variables in the parsed tree: a value is never read as markup. */
export function renderBody({ blocks }: Body, filling: Filling, origin: Origin): Block[] {
  return blocks.filter((block) => isShown(block, filling.values)).map((block) => renderBlock(block, filling, origin))
}

function renderBlock(block: BodyBlock, filling: Filling, origin: Origin): Block {
  if (block.type === 'paragraph') return { ...origin, type: 'paragraph', children: fill(block.children, filling) }
  const items = block.items.map((item) => item.map((child) => renderBlock(child, filling, origin)))
  return { ...origin, type: 'list', start: block.start, items }
}

/** A line of text cut at its variables, with their values. */
export function fillLine(parts: readonly TextPart[], filling: Filling): Inline[] {
  return fill(
    parts.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : { type: 'variable', ...part })),
    filling,
  )
}

function fill(nodes: readonly BodyInline[], filling: Filling): Inline[] {
  const filled: Inline[] = []
  for (const node of nodes) {
    const inline = fillOne(node, filling)
    const last = filled.at(-1)
    // A value and the words around it are one text: what must not be read in it (`{{`) is then seen whole.
    if (inline.type === 'text' && last?.type === 'text') {
      filled[filled.length - 1] = { type: 'text', value: last.value + inline.value }
    } else filled.push(inline)
  }
  return filled
}

function fillOne(node: BodyInline, filling: Filling): Inline {
  switch (node.type) {
    case 'text':
      return node
    case 'variable': {
      const value = filling.values[node.variable]
      return value === null ? { type: 'mark', value: filling.words.lacking[node.variable] } : { type: 'text', value }
    }
    case 'link': {
      const target = fillTarget(node.target, filling)
      if (target === null || !hasKnownScheme(target)) return lostLink(node, filling)
      return { type: 'link', href: encodeHref(target), children: fill(node.children, filling) }
    }
    default:
      return { type: node.type, children: fill(node.children, filling) }
  }
}

function fillTarget(parts: readonly TextPart[], { values }: Filling): string | null {
  const filled = parts.map((part) => (typeof part === 'string' ? part : values[part.variable]))
  return filled.includes(null) ? null : filled.join('')
}

/** A link whose target has no value, or only with its value cannot be followed. */
function lostLink(node: BodyInline & { type: 'link' }, filling: Filling): Inline {
  const lacking = node.target.find((part) => typeof part !== 'string' && filling.values[part.variable] === null)
  if (lacking === undefined || typeof lacking === 'string') return { type: 'text', value: node.written }
  return { type: 'mark', value: filling.words.lacking[lacking.variable] }
}
