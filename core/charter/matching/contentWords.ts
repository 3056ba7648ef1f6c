import { pickLocalized, type Locale } from '../locale.ts'
import type { Platform } from '../platform.ts'
import { isShown } from '../render/isShown.ts'
import { parseBody, type BodyBlock, type BodyInline } from '../render/parseBody.ts'
import { splitVariables, type TextPart } from '../render/variables.ts'
import type { Variable } from '../template.ts'
import { levelText } from '../text.ts'

/** What the variables of a platform's texts read as in one language. The date is the page's: it has no value here. */
export type VariableValues = Readonly<Partial<Record<Variable, string | null>>>

/** The values with which a platform's texts are compared with those of a page. */
export function valuesOf(platform: Platform, locale: Locale): VariableValues {
  const { name, defaultLocale, address, publisher } = platform
  return {
    'platform.name': name[locale] ?? name[defaultLocale] ?? pickLocalized(name, locale)?.value ?? null,
    'platform.address': address,
    'publisher.name': publisher.name,
    'publisher.contact': publisher.contact,
    'publisher.dataProtectionContact': publisher.dataProtectionContact,
  }
}

/**
 * Whether a platform's text reads on the page as `read` does: variables by their values (one without a value, as the date, is whatever
 * stands there), typography and the way markup is written left out.
 */
export function readsSame(held: string, read: string, values: VariableValues): boolean {
  if (held === read) return true
  const [before = '', ...rest] = wordsOf(held, values).split(blank)
  const words = wordsOf(read, values)
  const after = rest.at(-1)
  if (after === undefined) return before === words
  return words.length >= before.length + after.length && words.startsWith(before) && words.endsWith(after)
}

/** Stands for a variable that has no value: no text holds it. */
const blank = '\u0000'

function wordsOf(text: string, values: VariableValues): string {
  return levelText(
    parseBody(text)
      .blocks.filter((block) => isShown(block, values))
      .map((block) => wordsOfBlock(block, values))
      .join('\n'),
  )
}

function wordsOfBlock(block: BodyBlock, values: VariableValues): string {
  if (block.type === 'paragraph') return wordsOfInlines(block.children, values)
  return block.items.flatMap((item) => item.map((child) => wordsOfBlock(child, values))).join('\n')
}

function wordsOfInlines(nodes: readonly BodyInline[], values: VariableValues): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      if (node.type === 'variable') return values[node.variable] ?? blank
      const words = wordsOfInlines(node.children, values)
      const target = node.type === 'link' ? fillParts(node.target, values) : words
      // As a link is read in plain text, where its address stands between angle brackets.
      return target === words ? words : `${words} ${target}`
    })
    .join('')
}

function fillParts(parts: readonly TextPart[], values: VariableValues): string {
  return parts.map((part) => (typeof part === 'string' ? part : (values[part.variable] ?? ''))).join('')
}

/** A line with the values of its variables, as it reads. */
export function fillVariables(text: string, values: VariableValues): string {
  return splitVariables(text)
    .map((part) => (typeof part === 'string' ? part : (values[part.variable] ?? `{${part.variable}}`)))
    .join('')
}
