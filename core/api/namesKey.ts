import { searchKey } from '#core/charter/searchKey.ts'

/** The written names of a row as one text: each on a line of its own, without case. */
export function namesKey(names: readonly string[]): string {
  return `\n${names.map((name) => `${searchKey(name)}\n`).join('')}`
}

/**
 * What to look for in a {@link namesKey} to find the rows that cover the cookie `name`: its own name, or a beginning of it
 * followed by `*`. A `name` that ends in `*` itself stands for every name that begins so. A name with a rule that only a person
 * reads is found as it is written.
 */
export function namesCovering(name: string): string[] {
  const key = searchKey(name)
  const beginnings = Array.from({ length: key.length }, (_, index) => `\n${key.slice(0, index + 1)}*\n`)
  return key.length > 1 && key.endsWith('*') ? [`\n${key.slice(0, -1)}`, ...beginnings] : [`\n${key}\n`, ...beginnings]
}
