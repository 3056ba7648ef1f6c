/** What to find, and what stands there instead. `isWhole`: only where no letter or figure touches it. */
export interface Replacement {
  readonly find: string
  readonly by: string
  readonly isWhole: boolean
  readonly isCased: boolean
}

/**
 * `text` with every place that says `find` saying `by`. A space finds every kind of space and an apostrophe both kinds, as one
 * types them; accents count. Where words are taken out, no double space stays.
 */
export function replaceWords(text: string, { find, by, isWhole, isCased }: Replacement): string {
  const pattern = find
    .normalize('NFC')
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/gu, '\\s+')
    .replace(/['’]/g, "['’]")
  const bounded = isWhole ? `(?<![\\p{L}\\p{N}\\p{M}_])${pattern}(?![\\p{L}\\p{N}\\p{M}_])` : pattern
  const present = text.normalize('NFC')
  const replaced = present.replace(new RegExp(bounded, isCased ? 'gu' : 'giu'), () => by)
  if (replaced === present) return text
  return by === '' ? replaced.replace(/ {2,}/g, ' ').trim() : replaced.trim()
}
