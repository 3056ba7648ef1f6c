import { NavLink } from 'react-router'
import { joinClasses } from './joinClasses.ts'
import type { Tone } from './StateBadge.tsx'
import classes from './LinkTabs.module.css'

export type LinkTab = {
  href: string
  label: string
  /** How many things wait there, and how pressing they are. */
  count?: string | number
  tone?: Extract<Tone, 'neutral' | 'warn' | 'block'>
}

/** Tabs that are addresses: each can be linked to, opened apart, gone back from. */
export function LinkTabs({ label, tabs }: { label: string; tabs: readonly LinkTab[] }) {
  return (
    <nav aria-label={label}>
      <ul className={classes.list}>
        {tabs.map(({ href, label: name, count, tone = 'neutral' }) => (
          <li key={href}>
            <NavLink to={href} preventScrollReset className={classes.tab ?? ''}>
              {name}
              {count !== undefined && <span className={joinClasses(classes.count, classes[tone])}>{count}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
