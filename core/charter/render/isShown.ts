import { optionalVariables, type Variable } from '../template.ts'
import type { BodyBlock, BodyInline } from './parseBody.ts'

/** Whether a block of a body stands on the page: one that holds an optional variable without a value does not. */
export function isShown(block: BodyBlock, values: Readonly<Partial<Record<Variable, string | null>>>): boolean {
  const lacking = optionalVariables.filter((name) => (values[name] ?? null) === null)
  return block.type !== 'paragraph' || !lacking.some((name) => holds(block.children, name))
}

function holds(nodes: readonly BodyInline[], name: Variable): boolean {
  return nodes.some((node) => {
    if (node.type === 'text') return false
    if (node.type === 'variable') return node.variable === name
    const isTarget =
      node.type === 'link' && node.target.some((part) => typeof part !== 'string' && part.variable === name)
    return isTarget || holds(node.children, name)
  })
}
