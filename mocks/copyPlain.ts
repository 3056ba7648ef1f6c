/** A copy of plain data (what JSON can hold), many times faster than `structuredClone` on thousands of small records. */
export function copyPlain<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  // An array copies to an array and an object to one of the same keys: the compiler does not follow that.
  if (Array.isArray(value)) return value.map(copyPlain) as T
  const entries: [string, unknown][] = Object.entries(value)
  const copy: Record<string, unknown> = {}
  for (const [key, part] of entries) copy[key] = copyPlain(part)
  return copy as T // the same keys, as above
}
