import { useId, type ReactNode } from 'react'
import { joinClasses } from './joinClasses.ts'
import classes from './Field.module.css'

export type FieldTexts = {
  label: ReactNode
  /** How to fill it in, before any mistake. */
  hint?: ReactNode
  /** What is wrong and how to mend it. */
  error?: ReactNode
  /** Keeps the label for assistive technology only, where the place says it to the eye. */
  isLabelHidden?: boolean | undefined
}

/** What the control must carry to be tied to its label, hint and error. */
export type ControlTies = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }

type Props = FieldTexts & { id?: string | undefined; children: (ties: ControlTies) => ReactNode }

export function Field({ label, hint, error, isLabelHidden, id, children }: Props) {
  const ownId = useId()
  const controlId = id ?? ownId
  const hintId = `${controlId}-hint`
  const errorId = `${controlId}-error`
  const described = [error && errorId, hint && hintId].filter(Boolean).join(' ')
  return (
    <div className={classes.field}>
      <label htmlFor={controlId} className={joinClasses(classes.label, isLabelHidden && classes.hidden)}>
        {label}
      </label>
      {children({
        id: controlId,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <div id={errorId} className={classes.error}>
          {error}
        </div>
      )}
      {hint && (
        <div id={hintId} className={classes.hint}>
          {hint}
        </div>
      )}
    </div>
  )
}
