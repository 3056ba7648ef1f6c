import { limits } from './limits.ts'

// Letters that decomposition leaves whole.
const whole: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', þ: 'th' }

/**
 * The slug a name gives: "Région Centre-Val de Loire" → "region-centre-val-de-loire". Cut at a word where it is too long.
 * Empty when no Latin letter or figure is left.
 */
export function proposeSlug(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđþ]/g, (letter) => whole[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return fit(slug, limits.slug)
}

/** A slug like this one that is not among `taken`: itself, else the first free of "…-2", "…-3"… */
export function proposeFreeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  for (let serial = 2; ; serial += 1) {
    const ending = `-${serial}`
    const candidate = `${fit(slug, limits.slug - ending.length)}${ending}`
    if (!taken.has(candidate)) return candidate
  }
}

function fit(slug: string, length: number): string {
  if (slug.length <= length) return slug
  // A word cut in two reads worse than a word less, unless there is but one.
  const end = slug.lastIndexOf('-', length)
  return slug.slice(0, end > length / 2 ? end : length).replace(/-+$/, '')
}
