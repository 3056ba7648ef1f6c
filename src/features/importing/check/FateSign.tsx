import { Icon, type IconName } from '#src/ui/Icon.tsx'
import type { Fate } from '../review/lineFates.ts'
import classes from './SourcePane.module.css'

const signs: Readonly<Record<Fate, IconName>> = {
  used: 'check',
  header: 'grid',
  aside: 'chevronRight',
  check: 'search',
  correct: 'warning',
  lost: 'close',
}

/** The sign of a fate, of its own shape so that colour is never alone. */
export function FateSign({ fate }: { fate: Fate }) {
  return (
    <span className={classes[`sign-${fate}`]}>
      <Icon name={signs[fate]} size={13} />
    </span>
  )
}
