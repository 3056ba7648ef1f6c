import { useId, type ReactNode } from 'react'
import classes from './PlatformSettings.module.css'

/** A quiet group of settings under its heading. */
export function PlatformSettingsGroup({
  title,
  text,
  children,
}: {
  title: string
  text?: string
  children: ReactNode
}) {
  const id = useId()
  return (
    <section className={classes.group} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id} className={classes.heading}>
          {title}
        </h2>
        {text && <p className={classes.about}>{text}</p>}
      </div>
      <div className={classes.fields}>{children}</div>
    </section>
  )
}
