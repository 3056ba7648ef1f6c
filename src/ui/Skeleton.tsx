import { VisuallyHidden } from './VisuallyHidden.tsx'
import classes from './Skeleton.module.css'

type Props = {
  /** "Chargement…", for those who do not see the grey lines. */
  label: string
  /** How many lines the content will take, so that nothing moves when it comes. */
  lines?: number
  /** The height of one of them, as CSS. */
  lineHeight?: string
}

/** Grey lines in the place of what is coming; they show after 150 ms only, by the style sheet alone. */
export function Skeleton({ label, lines = 3, lineHeight = '3.5rem' }: Props) {
  return (
    <div role="status" className={classes.skeleton}>
      <VisuallyHidden>{label}</VisuallyHidden>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className={classes.line} style={{ height: lineHeight }} aria-hidden="true" />
      ))}
    </div>
  )
}
