import { Link } from 'react-router'
import classes from './Breadcrumbs.module.css'

export type Crumb = { label: string; href: string }

type Props = { crumbs: readonly Crumb[]; current: string; label: string }

export function Breadcrumbs({ crumbs, current, label }: Props) {
  return (
    <nav aria-label={label}>
      <ol className={classes.list}>
        {crumbs.map((crumb) => (
          <li key={crumb.href} className={classes.crumb}>
            <Link to={crumb.href} className={classes.link}>
              {crumb.label}
            </Link>
          </li>
        ))}
        <li className={classes.here} aria-current="page">
          {current}
        </li>
      </ol>
    </nav>
  )
}
