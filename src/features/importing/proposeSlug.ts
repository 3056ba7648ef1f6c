import { limits } from '#core/charter/line.ts'

/** The slug a name gives: "Région Centre-Val de Loire" → "region-centre-val-de-loire". Empty when no letter or figure is left. */
export function proposeSlug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/giu, 'oe')
    .replace(/æ/giu, 'ae')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, limits.slug)
    .replace(/^-+|-+$/g, '')
}
