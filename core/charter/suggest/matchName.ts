import { cookieName } from '../cookieName.ts'

/** A shorter beginning says nothing: half of all names begin with the same two letters. */
export const shortestBeginning = 3

/**
 * How a known name answers to a typed one. `exact`: the same · `letters`: the same but for capitals · `covered`: the known name is
 * a rule that covers the typed one · `begun`: what is typed so far begins it.
 */
export type NameMatchKind = 'exact' | 'letters' | 'covered' | 'begun'

/** `length`: of the known name's literal beginning, by which the nearest of several rules is told. */
export interface NameMatched {
  readonly kind: NameMatchKind
  readonly length: number
}

/** A known name, and whether it stands for every name that begins so. */
interface KnownName {
  readonly name: string
  readonly isPrefix: boolean
}

/** How `known` answers to what is typed; null when it does not. Only `begun` and `letters` overlook capitals: browsers do not. */
export function matchName(typed: string, { name, isPrefix }: KnownName): NameMatched | null {
  const stem = isPrefix ? name : literalBeginning(name)
  const length = stem.length
  if (typed === name || (isPrefix && typed === `${name}*`)) return { kind: 'exact', length }
  if (typed.toLowerCase() === name.toLowerCase()) return { kind: 'letters', length }
  if (length >= shortestBeginning && typed.startsWith(stem) && (isPrefix || covers(name, typed)))
    return { kind: 'covered', length }
  if (typed.length >= shortestBeginning && name.toLowerCase().startsWith(typed.toLowerCase()))
    return { kind: 'begun', length }
  return null
}

/** What stands before a name's first star. */
function literalBeginning(name: string): string {
  return name.split('*', 1)[0] ?? name
}

/** Whether a name with stars covers another; one in words covers nothing that a machine could tell. */
function covers(rule: string, name: string): boolean {
  const { match } = cookieName(rule)
  if (match === 'exact' || !rule.includes('*') || /\s/u.test(rule)) return false
  let rest = name
  const parts = rule.split('*')
  const last = parts.pop() ?? ''
  for (const [index, part] of parts.entries()) {
    const at = rest.indexOf(part)
    if (at === -1 || (index === 0 && at !== 0)) return false
    rest = rest.slice(at + part.length)
  }
  return rest.endsWith(last)
}
