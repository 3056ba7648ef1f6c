/** Letters that decomposition leaves whole, as one types them without a French keyboard. */
const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' }

/** ASCII alone, its words one space apart. */
const isPlain = /^(?:[!-~]+(?: [!-~]+)*)?$/

/** `text` without accents and case, runs of spaces as one: what is searched in, searched for, and sorted by. */
export function searchKey(text: string): string {
  // Most words have nothing to take off, and thousands of rows are made ready at once.
  if (isPlain.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßøł]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim()
}

/** The words of a search, each of which must be found. */
export function searchWords(search: string): string[] {
  return searchKey(search)
    .split(' ')
    .filter((word) => word !== '')
}
