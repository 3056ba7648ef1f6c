import { useIsFetching, useIsMutating } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { useNavigation } from 'react-router'
import { progress, unnoticed } from '#src/lib/progress.ts'
import { useDelayed } from '#src/ui/useDelayed.ts'
import classes from './ProgressBar.module.css'

/** A line at the top for anything that takes over half a second: a screen on its way, a read, a write. */
export function ProgressBar({ label }: { label: string }) {
  const isNavigating = useNavigation().state !== 'idle'
  const isReading = useIsFetching() > 0
  const isMutating = useIsMutating() > 0
  const isPending = useSyncExternalStore(progress.subscribe, progress.isPending)
  const isShown = useDelayed(isNavigating || isReading || isMutating || isPending, unnoticed)
  return isShown ? <div ref={putOnTop} role="progressbar" aria-label={label} className={classes.bar} /> : null
}

/** Over a dialog, too: what takes long is often asked for there, and nothing else is drawn over the browser's own. */
function putOnTop(bar: HTMLElement | null): void {
  if (bar === null || !('showPopover' in bar)) return
  bar.popover = 'manual'
  bar.showPopover()
}
