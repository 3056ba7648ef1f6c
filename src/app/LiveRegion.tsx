import { useSyncExternalStore } from 'react'
import { announcements } from '#src/lib/announce.ts'
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx'

/** The one place from which screen readers hear what changed without moving the focus. */
export function LiveRegion() {
  const { text, urgency, serial } = useSyncExternalStore(announcements.subscribe, announcements.read)
  return (
    <VisuallyHidden>
      <span aria-live="polite">{urgency === 'polite' && <span key={serial}>{text}</span>}</span>
      <span aria-live="assertive">{urgency === 'assertive' && <span key={serial}>{text}</span>}</span>
    </VisuallyHidden>
  )
}
