import type { CookieRow } from '#core/charter/cookieRow.ts'
import type { Waiting } from '../outbox.ts'

/** A change of `row` that waits, made beside its revision before. */
export function buildWaiting(row: CookieRow, more: Partial<Waiting> = {}): Waiting {
  return {
    id: 'key-1',
    method: 'PATCH',
    path: `/api/rows/${row.id}`,
    revision: row.revision - 1,
    json: { facts: { host: 'data.example' } },
    action: 'change',
    at: '2026-11-23T10:42:00.000Z',
    platform: { id: row.platformId, name: { fr: 'Portail du lac' } },
    row,
    names: '_ga',
    draft: { key: `row.${row.platformId}.${row.id}`, base: { row, definition: null }, form: { host: 'data.example' } },
    isSent: false,
    stop: null,
    ...more,
  }
}
