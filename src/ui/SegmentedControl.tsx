import { useId, type ReactNode } from 'react'
import { joinClasses } from './joinClasses.ts'
import classes from './SegmentedControl.module.css'

type Props<Value extends string> = {
  label: string
  value: Value
  options: readonly { value: Value; label: ReactNode; lang?: string }[]
  onChoose: (value: Value) => void
  /** `framed` on the page; `bare` for words in a row on the dark bar. */
  look?: 'framed' | 'bare'
}

/** A few choices side by side, one of them made: radio buttons, so that arrows and screen readers know them. */
export function SegmentedControl<Value extends string>({
  label,
  value,
  options,
  onChoose,
  look = 'framed',
}: Props<Value>) {
  const name = useId()
  return (
    <fieldset className={joinClasses(classes.group, classes[look])} aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={classes.option} lang={option.lang}>
          <input
            type="radio"
            name={name}
            className={classes.input}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
