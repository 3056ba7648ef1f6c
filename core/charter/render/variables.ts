import { variables, type Variable } from '../template.ts'

const pattern = new RegExp(`\\{(${variables.map((name) => name.replace('.', '\\.')).join('|')})\\}`, 'g')

/** A text cut where variables stand: words between them as strings, variables as their names. */
export type TextPart = string | { readonly variable: Variable }

/** Cuts a text at its variables. Anything else between braces is text. */
export function splitVariables(text: string): TextPart[] {
  if (!text.includes('{')) return [text]
  const parts: TextPart[] = []
  let end = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) parts.push(text.slice(end, match.index))
    // The pattern is made of these names alone.
    parts.push({ variable: match[1] as Variable })
    end = match.index + match[0].length
  }
  if (end < text.length) parts.push(text.slice(end))
  return parts
}

/** The variables that a text names, each once. */
export function variablesIn(text: string): Variable[] {
  if (!text.includes('{')) return []
  return variables.filter((name) => text.includes(`{${name}}`))
}
