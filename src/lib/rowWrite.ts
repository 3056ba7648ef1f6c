import type { CookieRow } from '#core/charter/cookieRow.ts'
import { readAnswer } from '#core/contract/client.ts'
import { requestKeyHeader } from '#core/contract/requestKey.ts'
import { fetchForApi } from './api.ts'

/** A write of one row, as it is sent. `revision`: that of the row it was made beside; null where the API asks for none. */
export interface RowWrite {
  /** Its name for the API: sent again, it is done no second time. */
  readonly id: string
  readonly method: 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly revision: number | null
  readonly json: Readonly<Record<string, unknown>> | null
}

/** Sends a write. The row as it then stands; throws as `readAnswer` does. */
export function sendRowWrite({ id, method, path, revision, json }: RowWrite): Promise<CookieRow> {
  const init = { method, headers: { [requestKeyHeader]: id } }
  const { origin } = globalThis.location
  if (method === 'DELETE') return readRow(fetchForApi(`${origin}${path}?revision=${revision ?? ''}`, init))
  const body = JSON.stringify({ ...json, ...(revision !== null && { revision }) })
  const headers = { ...init.headers, 'content-type': 'application/json' }
  return readRow(fetchForApi(`${origin}${path}`, { ...init, headers, body }))
}

/** Every write of a row is answered by that row (see rowRoutes.ts). */
function readRow(call: Promise<Response>): Promise<CookieRow> {
  return readAnswer<CookieRow>(call)
}
