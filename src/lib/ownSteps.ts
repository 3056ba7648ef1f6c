import type { CookieRow } from '#core/charter/cookieRow.ts'

/** One record as a commit left it, of whatever kind. */
interface Change {
  readonly kind: string
  readonly id: string
  readonly after?: unknown
}

/** What counts its own revisions in a row, with the one it is at: the row itself, and each of its wordings. */
function revisionsOf({ id, revision, texts }: CookieRow): Map<string, number> {
  const wordings = Object.entries(texts).flatMap(([field, words]) =>
    Object.entries(words).map(([locale, text]) => [`${id} ${field} ${locale}`, text.revision] as const),
  )
  return new Map([[id, revision], ...wordings])
}

/** The same of a record of the log; a wording that was taken away is at 0. */
function revisionOf({ kind, id, after }: Change): string[] {
  if ((kind !== 'row' && kind !== 'text') || typeof after !== 'object' || after === null) return []
  // As the log keeps these two kinds.
  const record = after as Record<'ownerId' | 'field' | 'locale', string> & {
    revision: number
    deletedAt: string | null
  }
  if (kind === 'row') return [`${id} ${record.revision}`]
  return [`${record.ownerId} ${record.field} ${record.locale} ${record.deletedAt === null ? record.revision : 0}`]
}

const left = new Set<string>()

/** What this tab itself undid and redid: a row that changed by that alone was changed by nobody else. */
export const ownSteps = {
  /** A step was made, by a commit of these changes. */
  add(changes: readonly Change[]): void {
    for (const revision of changes.flatMap(revisionOf)) left.add(revision)
  },
  /** Whether the row came to be another one than it was, and by one's own steps alone. */
  led(before: CookieRow, after: CookieRow): boolean {
    const [was, is] = [revisionsOf(before), revisionsOf(after)]
    const changed = [...new Set([...was.keys(), ...is.keys()])].filter((part) => was.get(part) !== is.get(part))
    return changed.length > 0 && changed.every((part) => left.has(`${part} ${is.get(part) ?? 0}`))
  },
}
