import classes from './Kbd.module.css'

/** A key to press, as printed on it. */
export function Kbd({ children }: { children: string }) {
  return <kbd className={classes.key}>{children}</kbd>
}
