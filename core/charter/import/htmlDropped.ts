import type { Element } from 'hast'
import type { AsideBlock } from './blocks.ts'
import type { HtmlNode } from './htmlText.ts'
import { linesOf } from './htmlTable.ts'
import { cleanText } from './sourceLines.ts'

/** What an HTML page holds and no charter can: one entry for each comment, script, style, handler and title of its window. */
export function listDropped(root: HtmlNode): AsideBlock[] {
  const found: AsideBlock[] = []
  const pending: HtmlNode[] = [root]
  const add = (code: AsideBlock['code'], node: Pick<Element, 'position'>, raw: string) =>
    found.push({ kind: 'aside', code, raw, lines: linesOf(node) })
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'comment') add('comment_dropped', node, node.value.trim())
    else if (node.type === 'text') {
      if (cleanText(node.value) !== node.value) add('control_characters', node, node.value.trim())
    } else if (node.type === 'element') {
      const { tagName } = node
      if (/^(?:script|iframe|object|embed|svg|math|noembed|noframes)$/.test(tagName))
        add('script_dropped', node, wordsOf(node) || sourceOf(node))
      else if (tagName === 'style' || tagName === 'xml') add('style_dropped', node, wordsOf(node))
      else if (tagName === 'title') add('page_title', node, wordsOf(node))
      for (const raw of handlersOf(node))
        found.push({
          kind: 'aside',
          code: 'handler_dropped',
          raw,
          lines: node.position === undefined ? [] : [node.position.start.line],
        })
      if (node.content !== undefined) add('script_dropped', node, wordsOf(node.content))
    }
    if ('children' in node) for (const child of node.children.toReversed()) pending.push(child)
  }
  return found
}

function sourceOf({ properties }: Element): string {
  const value = properties['src'] ?? properties['data'] ?? ''
  return typeof value === 'string' ? value : ''
}

/** All text under a node, as it stands. */
function wordsOf(node: HtmlNode): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(wordsOf).join(' ').trim() : ''
}

function handlersOf({ properties }: Element): readonly string[] {
  if (isEmpty(properties)) return noHandlers
  return Object.entries(properties).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value.join(' ') : String(value)
    const isHandler =
      /^on[a-z]/i.test(name) || /^\s*(?:javascript|vbscript|data:text\/html)/i.test(text.replace(/[\s\p{Cc}]/gu, ''))
    return isHandler ? [`${name.toLowerCase()}=${text}`] : []
  })
}

const noHandlers: readonly string[] = []

function isEmpty(properties: Element['properties']): boolean {
  for (const _ in properties) return false
  return true
}
