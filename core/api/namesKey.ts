import { isCleanLine } from '#core/charter/line.ts'
import { searchKey } from '#core/charter/searchKey.ts'
import type { Holding } from './store.ts'

/** The written names of a row as one text: each on a line of its own, without case. */
export function namesKey(names: readonly string[]): string {
  return `\n${names.map((name) => `${searchKey(name)}\n`).join('')}`
}

/**
 * What to look for in a {@link namesKey} to find the rows that cover the cookie `name`: its own name, or a beginning of it
 * followed by `*`. Where `*` is typed, it stands for any run of characters, an empty one included: names written so are found, and
 * those that cover all that begins so. Every other character stands for itself, `?`, `%` and `_` too, and a name with a rule that
 * only a person reads is found as it is written.
 */
export function namesCovering(name: string): Holding[] {
  const key = searchKey(name)
  if (!isCleanLine(key)) return []
  const [beginning = ''] = key.split('*', 1)
  const covering = Array.from({ length: beginning.length }, (_, index) => `\n${beginning.slice(0, index + 1)}*\n`)
  return [writtenSo(key), ...covering]
}

/** Where a name is written as `key` says: from one line's end to the next, with any run where it has a `*`. */
function writtenSo(key: string): Holding {
  const parts = `\n${key}\n`.split(/\*+/)
  // An end of a name is always there: only what stands beside it has to be found.
  const told = parts.filter((part) => part !== '\n')
  const [only = '\n'] = told
  return told.length > 1 ? told : only
}
