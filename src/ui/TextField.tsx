import type { ComponentProps } from 'react'
import { Field, type FieldTexts } from './Field.tsx'
import { joinClasses } from './joinClasses.ts'
import classes from './Field.module.css'

type Props = FieldTexts &
  ComponentProps<'input'> & {
    /** For what is read sign by sign: names, addresses, codes. */
    isMono?: boolean
  }

export function TextField({ label, hint, error, isLabelHidden, isMono, id, className, ...rest }: Props) {
  return (
    <Field label={label} hint={hint} error={error} isLabelHidden={isLabelHidden} id={id}>
      {(ties) => (
        <input
          type="text"
          {...rest}
          {...ties}
          className={joinClasses(classes.control, isMono && classes.mono, className)}
        />
      )}
    </Field>
  )
}
