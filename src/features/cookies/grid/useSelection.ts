import { useSyncExternalStore } from 'react'
import { useCookies } from '../cookies.ts'
import type { GridSelection } from './grid.ts'

/** What is chosen in the grid, as it changes. */
export function useSelection(): GridSelection {
  const { grid } = useCookies()
  return useSyncExternalStore(grid.subscribe, grid.readSelection)
}
