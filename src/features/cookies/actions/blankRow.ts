import type { CookieRow } from '#core/charter/cookieRow.ts'
import { unknownRetention } from '#core/charter/retention.ts'

/** A row before anything is known of it; revision 0 says that the server has never seen it. */
export function blankRow(platformId: string, categoryId: string): CookieRow {
  const at = new Date().toISOString()
  return {
    id: crypto.randomUUID(),
    revision: 0,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    platformId,
    categoryId,
    position: 'zzz',
    definitionId: null,
    facts: {
      providerId: '',
      names: [],
      retention: unknownRetention,
      party: null,
      storage: null,
      host: null,
      exemption: null,
    },
    overrides: {},
    texts: { service: {}, purpose: {}, retentionNote: {} },
  }
}
