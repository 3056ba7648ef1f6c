import { useState } from 'react'
import { Icon } from './Icon.tsx'
import { joinClasses } from './joinClasses.ts'
import { useDelayed } from './useDelayed.ts'
import { useHandedOnFocus } from './useHandedOnFocus.ts'
import classes from './SaveState.module.css'

/** `text` says it in full: "Enregistrement…", "Enregistré à 14:32", "Non enregistré : le serveur ne répond pas". */
export type SaveNotice =
  | { kind: 'idle' }
  | { kind: 'saving' | 'saved' | 'waiting'; text: string }
  | { kind: 'failed'; text: string; retryLabel: string; onRetry: () => void }

/** Where the work stands. A save under 300 ms goes from one "saved" to the next without a blink. */
export function SaveState({ status }: { status: SaveNotice }) {
  const isSlow = useDelayed(status.kind === 'saving', 300)
  const [settled, setSettled] = useState<SaveNotice>({ kind: 'idle' })
  if (status.kind !== 'saving' && status !== settled) setSettled(status)
  const shown = status.kind === 'saving' && !isSlow ? settled : status

  return (
    <div role="status" className={classes.state}>
      {shown.kind !== 'idle' && (
        <span className={joinClasses(classes.text, classes[shown.kind])}>
          {shown.kind === 'saved' && <Icon name="check" size={14} />}
          {shown.kind === 'failed' && <Icon name="warning" size={14} />}
          {shown.text}
        </span>
      )}
      {shown.kind === 'failed' && <SaveRetry label={shown.retryLabel} onRetry={shown.onRetry} />}
    </div>
  )
}

function SaveRetry({ label, onRetry }: { label: string; onRetry: () => void }) {
  const button = useHandedOnFocus<HTMLButtonElement>()
  return (
    <button ref={button} type="button" className={classes.retry} onClick={onRetry}>
      {label}
    </button>
  )
}
