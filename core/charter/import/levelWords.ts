/** Printable US-ASCII and tabs, without the backquote, which is an apostrophe here. */
const plain = /^[\t\x20-\x5f\x61-\x7e]*$/

/**
 * Words levelled for comparison with a list: lower case, without accents, straight apostrophes, zero-width characters dropped,
 * any run of spaces (no-break ones too) as one.
 */
export function levelWords(text: string): string {
  // Most words of a large page: nothing to level but case and spaces.
  if (plain.test(text))
    return text
      .replace(/[ \t]{2,}|\t/g, ' ')
      .trim()
      .toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}|[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/[\u2018\u2019\u02bc\u2032`\u00b4]/gu, "'")
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}
