import type { Localized } from '#core/charter/locale.ts'

const key = 'charterdesk.recent'
const most = 6

/** A platform that was opened in this browser. */
export interface RecentPlatform {
  readonly id: string
  readonly name: Localized<string>
}

/** The platforms opened last, latest first. */
export function readRecent(): RecentPlatform[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isRecent) : []
  } catch {
    // A browser that keeps nothing, or something odd in its place: nothing is recent.
    return []
  }
}

export function rememberPlatform({ id, name }: RecentPlatform): void {
  const others = readRecent().filter((recent) => recent.id !== id)
  try {
    localStorage.setItem(key, JSON.stringify([{ id, name }, ...others].slice(0, most)))
  } catch {
    // A convenience: without storage there is none.
  }
}

function isRecent(value: unknown): value is RecentPlatform {
  return (
    typeof value === 'object' && value !== null && 'id' in value && 'name' in value && typeof value.name === 'object'
  )
}
