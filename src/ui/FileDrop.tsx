import { useState, type DragEvent, type ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import { joinClasses } from './joinClasses.ts'
import classes from './FileDrop.module.css'

type Props = {
  /** "Déposez un fichier ici, ou choisissez-le": the whole is one button. */
  label: ReactNode
  hint?: ReactNode
  /** As the `accept` of a file input; a drop ignores it, so check what comes. */
  accept?: string
  onFiles: (files: File[]) => void
  /** What is also a target for the drop, such as the field one pastes into. */
  children?: ReactNode
}

export function FileDrop({ label, hint, accept, onFiles, children }: Props) {
  const [isOver, setIsOver] = useState(false)

  function hover(event: DragEvent) {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setIsOver(true)
  }

  function drop(event: DragEvent) {
    if (event.dataTransfer.files.length === 0) return
    event.preventDefault()
    setIsOver(false)
    onFiles([...event.dataTransfer.files])
  }

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping is a shortcut; the file input inside is the way for everyone
    <div
      className={joinClasses(classes.zone, isOver && classes.over)}
      onDragEnter={hover}
      onDragOver={hover}
      onDragLeave={(event) => {
        const to = event.relatedTarget
        if (!(to instanceof Node && event.currentTarget.contains(to))) setIsOver(false)
      }}
      onDrop={drop}
    >
      {children}
      <label className={classes.label}>
        <Icon name="import" size={18} />
        <span>
          {label}
          {hint && <span className={classes.hint}>{hint}</span>}
        </span>
        <input
          type="file"
          accept={accept}
          className={classes.input}
          onChange={(event) => {
            onFiles([...(event.currentTarget.files ?? [])])
            // The same file chosen twice must be heard twice.
            event.currentTarget.value = ''
          }}
        />
      </label>
    </div>
  )
}
