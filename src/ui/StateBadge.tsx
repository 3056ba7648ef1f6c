import type { ReactNode } from 'react'
import { joinClasses } from './joinClasses.ts'
import classes from './StateBadge.module.css'

export type Tone = 'neutral' | 'ok' | 'warn' | 'block' | 'review'

/** A state in a word; the colour only repeats it. */
export function StateBadge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={joinClasses(classes.badge, classes[tone])}>{children}</span>
}
