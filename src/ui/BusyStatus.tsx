import { useDelayed } from './useDelayed.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

/** Says what goes on, once it has lasted: for a dialog, behind which nothing else is heard. The button that began it shows it. */
export function BusyStatus({ words }: { words: string | null }) {
  const isSlow = useDelayed(words !== null, 500)
  return (
    <div role="status">
      <VisuallyHidden>{isSlow && words}</VisuallyHidden>
    </div>
  )
}
