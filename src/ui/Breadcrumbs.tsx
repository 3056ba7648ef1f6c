import { Link } from 'react-router'
import classes from './Breadcrumbs.module.css'

export type Crumb = { label: string; href: string }

type Props = { crumbs: readonly Crumb[]; label: string }

export function Breadcrumbs({ crumbs, label }: Props) {
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
      </ol>
    </nav>
  )
}
