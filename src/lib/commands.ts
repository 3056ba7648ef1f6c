import { useEffect } from 'react'
import type { BindingId } from './keyBindings.ts'

/** Something that can be done from the palette while the screen that offers it is there. */
export interface Command {
  readonly id: string
  /** Left out where the key's own words say it. */
  readonly label?: string
  /** Said after the label where several screens offer the like: the platform's name. */
  readonly of?: string
  /** The key that does the same. */
  readonly binding?: BindingId
  /** It leads to a screen. */
  readonly isScreen?: boolean
  /** Seldom wanted: offered after what the screen is for. */
  readonly isRare?: boolean
  readonly run: () => void
  /** The same of one commit, whatever came after it. */
  readonly runOn?: (commitId: string) => void
}

/** What is offered: of the screen that is there, or on every screen. */
type Reach = 'here' | 'everywhere'

const offered: Readonly<Record<Reach, Map<object, readonly Command[]>>> = { here: new Map(), everywhere: new Map() }

/** Offers commands in the palette as long as the component is there. The same array from one render to the next, where it can be. */
export function useCommands(reach: Reach, commands: readonly Command[]): void {
  useEffect(() => {
    const key = {}
    offered[reach].set(key, commands)
    return () => {
      offered[reach].delete(key)
    }
  }, [reach, commands])
}

/** What can be done at this moment: what the screen offers first. */
export function readCommands(): Command[] {
  const here = [...offered.here.values()].flat()
  const rare = here.filter(({ isRare }) => isRare === true)
  return [...here.filter((command) => !rare.includes(command)), ...rare, ...[...offered.everywhere.values()].flat()]
}

/**
 * What a message offers that tells of one commit: to take that one back, and never what came after it. Undefined where there was
 * nothing to change.
 */
export function undoAction(label: string, commitId: string | null): { label: string; act: () => void } | undefined {
  if (commitId === null) return undefined
  return {
    label,
    act: () =>
      readCommands()
        .find(({ id }) => id === 'undo')
        ?.runOn?.(commitId),
  }
}

/** Does what that command does, where a screen offers it at this moment. */
export function runCommand(id: string): void {
  readCommands()
    .find((command) => command.id === id)
    ?.run()
}
