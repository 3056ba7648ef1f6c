import { searchKey } from '#core/charter/searchKey.ts'

/** A part of a text, in its own letters: from, up to and without. */
export type Mark = readonly [from: number, to: number]

/**
 * Where a text says one of the words of a search (as core/charter/searchKey.ts levels them): levelling may make one letter of two or
 * two of one, so that each levelled letter remembers which one it was.
 */
export function findMarks(text: string, words: readonly string[]): readonly Mark[] {
  const whole = searchKey(text)
  if (!words.some((word) => whole.includes(word))) return []
  let levelled = ''
  const froms: number[] = []
  const tos: number[] = []
  let at = 0
  for (const letter of text) {
    const to = at + letter.length
    const key = searchKey(letter)
    // An accent of its own belongs to the letter before it.
    if (key === '' && /\p{M}/u.test(letter) && tos.length > 0) tos[tos.length - 1] = to
    const shown = key === '' && /\s/u.test(letter) ? ' ' : key
    for (let index = 0; index < shown.length; index += 1) {
      froms.push(at)
      tos.push(to)
    }
    levelled += shown
    at = to
  }
  const marks = words.flatMap((word) => {
    const found: Mark[] = []
    for (let start = levelled.indexOf(word); start >= 0; start = levelled.indexOf(word, start + word.length))
      found.push([froms[start] ?? 0, tos[start + word.length - 1] ?? 0])
    return found
  })
  return marks.sort(([a], [b]) => a - b)
}
