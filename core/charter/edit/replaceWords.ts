/** What to find, and what stands there instead. `isWhole`: only where no letter or figure touches it. */
export interface Replacement {
  readonly find: string
  readonly by: string
  readonly isWhole: boolean
  readonly isCased: boolean
}

/**
 * `text` with every place that says `find` saying `by`. A space finds every kind of space and an apostrophe both kinds, as one
 * types them; accents count. Where words are taken out, no double space stays, nor one before the full stop or the comma that followed them.
 */
export function replaceWords(text: string, replacement: Replacement): string {
  const { by } = replacement
  const present = text.normalize('NFC')
  const pattern = patternOf(replacement)
  const closed = new RegExp(` +(?:${pattern.source})(?=[.,])`, pattern.flags)
  const replaced = (by === '' ? present.replace(closed, '') : present).replace(pattern, () => by)
  if (replaced === present) return text
  return by === '' ? replaced.replace(/ {2,}/g, ' ').trim() : replaced.trim()
}

/** Whether `text` says the words that are to be found. */
export function hasWords(text: string, replacement: Omit<Replacement, 'by'>): boolean {
  return text.normalize('NFC').search(patternOf(replacement)) !== -1
}

function patternOf({ find, isWhole, isCased }: Omit<Replacement, 'by'>): RegExp {
  const pattern = find
    .normalize('NFC')
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/gu, '\\s+')
    .replace(/['’]/g, "['’]")
  const bounded = isWhole ? `(?<![\\p{L}\\p{N}\\p{M}_])${pattern}(?![\\p{L}\\p{N}\\p{M}_])` : pattern
  return new RegExp(bounded, isCased ? 'gu' : 'giu')
}
