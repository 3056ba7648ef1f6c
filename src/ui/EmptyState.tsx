import type { ReactNode } from 'react'
import classes from './EmptyState.module.css'

type Props = {
  title?: string
  /** Why there is nothing, and what would put something here. */
  text: ReactNode
  /** The actions that would, the best one first. */
  children?: ReactNode
}

export function EmptyState({ title, text, children }: Props) {
  return (
    <div className={classes.empty}>
      {title && <h2 className={classes.title}>{title}</h2>}
      <div className={classes.text}>{text}</div>
      {children && <div className={classes.actions}>{children}</div>}
    </div>
  )
}
