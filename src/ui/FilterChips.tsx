import { Icon } from './Icon.tsx'
import classes from './FilterChips.module.css'

type Props = {
  label: string
  filters: readonly { key: string; label: string; isOn: boolean; toggle: () => void }[]
}

/** What a list can be narrowed to, one press each; pressed again, a filter goes. */
export function FilterChips({ label, filters }: Props) {
  return (
    <fieldset className={classes.filters} aria-label={label}>
      {filters.map(({ key, label: name, isOn, toggle }) => (
        <button key={key} type="button" className={classes.filter} aria-pressed={isOn} onClick={toggle}>
          {isOn && <Icon name="check" size={13} />}
          {name}
        </button>
      ))}
    </fieldset>
  )
}
