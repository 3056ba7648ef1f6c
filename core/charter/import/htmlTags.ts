/** Elements that hold no other, only text up to their own end. */
export const rawText: ReadonlySet<string> = new Set(
  'script style textarea title xmp iframe noembed noframes'.split(' '),
)

/** Index after the comment that begins at `start`; -1 where the source ends first. */
export function endOfComment(source: string, start: number): number {
  const end = source.indexOf('-->', start + 2)
  return end === -1 ? -1 : end + 3
}

/** Index after the `>` that closes the tag, quoted values passed over; -1 where the source ends first. */
export function endOfTag(source: string, from: number): number {
  const next = /["'>]/g
  next.lastIndex = from
  for (let match = next.exec(source); match !== null; match = next.exec(source)) {
    if (match[0] === '>') return match.index + 1
    // A quote opens a value only after an equals sign; anywhere else it is one more letter.
    if (!/=\s*$/.test(source.slice(Math.max(from, match.index - 20), match.index))) continue
    const close = source.indexOf(match[0], match.index + 1)
    if (close === -1) return -1
    next.lastIndex = close + 1
  }
  return -1
}

/** Index of the closing tag; -1 where the source ends first. */
export function endOfRawText(source: string, tag: string, from: number): number {
  const close = new RegExp(`</${tag}[\\s/>]`, 'gi')
  close.lastIndex = from
  return close.exec(source)?.index ?? -1
}
