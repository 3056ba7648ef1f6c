import type { CookieRow } from '#core/charter/cookieRow.ts'
import { api } from '#src/lib/api.ts'
import { readWrite } from '#src/lib/readWrite.ts'
import type { RowMove } from './rowMoves.ts'

type Operation = Parameters<(typeof api.platforms)[':id']['rows']['batch']['$post']>[0]['json']['operations'][number]

/** What a batch gives: the rows as they stand after it, in the order of its operations, and its commit. */
export interface WrittenRows {
  readonly rows: readonly CookieRow[]
  readonly commitId: string | null
}

/** Writes to several rows of a platform as one commit: all of it or nothing. */
export async function writeBatch(platformId: string, operations: readonly Operation[]): Promise<WrittenRows> {
  const json = { operations: [...operations] }
  const call = api.platforms[':id'].rows.batch.$post({ param: { id: platformId }, json })
  const { answer, commitId } = await readWrite(call)
  return { rows: answer.items, commitId }
}

export const moveOperation = ({ row, target }: RowMove, { revision }: CookieRow): Operation => ({
  do: 'move',
  id: row.id,
  row: { revision, ...target },
})

export const deleteOperation = ({ id, revision }: CookieRow): Operation => ({ do: 'delete', id, revision })
