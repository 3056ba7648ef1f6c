import classes from './Review.module.css'

type Props = {
  says: string
  /** The thing it is about: among many boxes with the same words, what tells this one. */
  of: string
  value: boolean
  onChange: (value: boolean) => void
}

/** A box to tick on an item of a list, named after what it says and the item. */
export function Choice({ says, of, value, onChange }: Props) {
  return (
    <label className={classes.check}>
      <input
        type="checkbox"
        aria-label={`${says} (${of})`}
        checked={value}
        onChange={(event) => onChange(event.target.checked)}
      />
      {says}
    </label>
  )
}
