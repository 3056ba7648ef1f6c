import type { ReactNode } from 'react'
import classes from './VisuallyHidden.module.css'

/** Text for assistive technology where the layout already says it to the eye. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className={classes.hidden}>{children}</span>
}
