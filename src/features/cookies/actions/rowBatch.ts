import type { CookieRow } from '#core/charter/cookieRow.ts'
import { readAnswer } from '#core/contract/client.ts'
import { api } from '#src/lib/api.ts'
import type { RowMove } from './rowMoves.ts'

type Operation = Parameters<(typeof api.platforms)[':id']['rows']['batch']['$post']>[0]['json']['operations'][number]

/** Writes to several rows of a platform as one commit: all of it or nothing. The rows as they stand after it, in that order. */
export async function writeBatch(platformId: string, operations: readonly Operation[]): Promise<readonly CookieRow[]> {
  const json = { operations: [...operations] }
  const { items } = await readAnswer(api.platforms[':id'].rows.batch.$post({ param: { id: platformId }, json }))
  return items
}

export const moveOperation = ({ row, target }: RowMove, { revision }: CookieRow): Operation => ({
  do: 'move',
  id: row.id,
  row: { revision, ...target },
})

export const deleteOperation = ({ id, revision }: CookieRow): Operation => ({ do: 'delete', id, revision })
