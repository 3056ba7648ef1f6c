import type { Entity } from '#core/charter/entity.ts'

/** When everything that ships was written: a constant, so that seeds are the same on each machine and each day. */
const seedDate = '2026-01-05T09:00:00.000Z'

/** A living thing in its first revision, made at `at` (ISO instant). */
export function seedEntity(id: string, at: string = seedDate): Entity {
  return { id, revision: 1, createdAt: at, updatedAt: at, deletedAt: null }
}

/** Digits of fractional order keys, in code unit order: an integer key is `a` and one of them. */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Order key of the thing at `index` (0 to 61) among its siblings. */
export function positionAt(index: number): string {
  const digit = digits[index]
  if (digit === undefined) throw new Error(`no single-digit order key for index ${index}`)
  return `a${digit}`
}
