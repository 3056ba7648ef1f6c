import type { ComponentProps } from 'react'
import { Field, type FieldTexts } from './Field.tsx'
import { joinClasses } from './joinClasses.ts'
import classes from './Field.module.css'

type Props = FieldTexts &
  Omit<ComponentProps<'select'>, 'children'> & { options: readonly { value: string; label: string }[] }

/** The browser's own list: at home on a phone, with the keyboard and with a screen reader. */
export function SelectField({ label, hint, error, isLabelHidden, id, options, className, ...rest }: Props) {
  return (
    <Field label={label} hint={hint} error={error} isLabelHidden={isLabelHidden} id={id}>
      {(ties) => (
        <select {...rest} {...ties} className={joinClasses(classes.control, classes.select, className)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
