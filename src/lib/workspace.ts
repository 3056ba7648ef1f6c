import { useOutletContext } from 'react-router'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { SaveBoard } from './saveBoard.ts'

/** What the workspace of a platform gives to the screens inside its tabs. */
export interface Workspace {
  /** The platform and all its charter is made of, as the server last gave it. */
  readonly source: CharterSource
  /** Where a screen puts the things it edits, so that the page has one saving state and nothing unsent is left behind. */
  readonly board: SaveBoard
}

/** For the screens below `/platforms/:platformId`. */
export function useWorkspace(): Workspace {
  return useOutletContext<Workspace>()
}
