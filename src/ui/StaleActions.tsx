import { Button } from './Button.tsx'

type Props = {
  /** The id of the note that opens. */
  noteId: string
  isOpen: boolean
  onToggle: () => void
  onConfirm: () => void
  labels: { show: string; confirm: string }
}

/** What one does about a translation left behind: see what changed in its source, or say that it still holds. */
export function StaleActions({ noteId, isOpen, onToggle, onConfirm, labels }: Props) {
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        icon={isOpen ? 'chevronDown' : 'chevronRight'}
        aria-expanded={isOpen}
        aria-controls={isOpen ? noteId : undefined}
        onClick={onToggle}
      >
        {labels.show}
      </Button>
      <Button size="small" variant="quiet" icon="check" onClick={onConfirm}>
        {labels.confirm}
      </Button>
    </>
  )
}
