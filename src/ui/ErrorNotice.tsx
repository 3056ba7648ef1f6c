import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import { RetryButton } from './RetryButton.tsx'
import classes from './ErrorNotice.module.css'

type Props = {
  /** What happened. */
  title: string
  /** What was kept and what to do next. */
  children?: ReactNode
  /** "Référence : 4f2a…": what the person can quote. */
  reference?: string | undefined
  retryLabel?: string
  onRetry?: () => void
  isRetrying?: boolean
}

/** An error that explains itself, read out at once. */
export function ErrorNotice({ title, children, reference, retryLabel, onRetry, isRetrying }: Props) {
  return (
    <div role="alert" className={classes.notice}>
      <span className={classes.sign}>
        <Icon name="warning" />
      </span>
      <div className={classes.text}>
        <p className={classes.title}>{title}</p>
        {children && <div>{children}</div>}
        {reference && <p className={classes.reference}>{reference}</p>}
      </div>
      {onRetry && retryLabel && <RetryButton label={retryLabel} onRetry={onRetry} isRetrying={isRetrying} />}
    </div>
  )
}
