import type { LoggedCommit } from './historyQueries.ts'

/** How a commit stands among the others: what it is to the change it goes back to, and whether a later one took that away. */
export interface Step {
  readonly way: 'change' | 'undo' | 'redo'
  readonly isUndone: boolean
}

/**
 * Each commit's step, by its id. Undoing an undoing does the change again, which is then as much in force as it was; whatever
 * of a change was done last tells which of its commits still stand.
 * @param commits latest first; of what is not among them nothing is known but that it was taken back
 */
export function readSteps(commits: readonly Pick<LoggedCommit, 'id' | 'undoes'>[]): ReadonlyMap<string, Step> {
  const places = new Map<string, { root: string; way: Step['way'] }>()
  const lastWays = new Map<string, Step['way']>()
  for (const { id, undoes } of [...commits].reverse()) {
    const undone = undoes === null ? undefined : places.get(undoes)
    const root = undone?.root ?? undoes ?? id
    const way = undoes === null ? 'change' : undone?.way === 'undo' ? 'redo' : 'undo'
    places.set(id, { root, way })
    lastWays.set(root, way)
  }
  return new Map(
    [...places].map(([id, { root, way }]) => {
      const isUndone = (way === 'undo') !== (lastWays.get(root) === 'undo')
      return [id, { way, isUndone }]
    }),
  )
}
