import { createDraftStore } from '#src/lib/drafts.ts'
import type { SaveBoard } from '#src/lib/saveBoard.ts'

/**
 * How many unsent edits of a platform wait in this browser that no screen shows at this moment: those of the workspace's other
 * tabs. Each feature keeps its drafts under the key it has on the board.
 */
export function countWaitingDrafts(platformId: string, board: Pick<SaveBoard, 'has'>): number {
  const drafts = createDraftStore(window.localStorage)
  const keys = [
    ...drafts.keys(`platform.${platformId}`).filter((key) => key === `platform.${platformId}`),
    ...drafts.keys(`row.${platformId}.`),
    ...drafts.keys(`passage.${platformId}.`),
  ]
  return keys.filter((key) => !board.has(key)).length
}
