import { useIsFetching, useIsMutating } from '@tanstack/react-query'
import { useNavigation } from 'react-router'
import { useDelayed } from '#src/ui/useDelayed.ts'
import classes from './ProgressBar.module.css'

/** A line at the top for anything that takes over half a second: a screen on its way, a read, a write. */
export function ProgressBar({ label }: { label: string }) {
  const isNavigating = useNavigation().state !== 'idle'
  const isReading = useIsFetching() > 0
  const isWriting = useIsMutating() > 0
  const isShown = useDelayed(isNavigating || isReading || isWriting, 500)
  return isShown ? <div role="progressbar" aria-label={label} className={classes.bar} /> : null
}
