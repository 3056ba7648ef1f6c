import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon } from './Icon.tsx'
import { joinClasses } from './joinClasses.ts'
import { listPages } from './listPages.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import classes from './Pagination.module.css'

type Props = {
  label: string
  /** "26 à 50 sur 200 plateformes". */
  summary: string
  /** From 1. */
  page: number
  pageCount: number
  hrefOf: (page: number) => string
  previousLabel: string
  nextLabel: string
  /** Beside the summary: how many a page shows. */
  children?: ReactNode
}

/** Pages as links: each has an address, and the one asked for is scrolled to by the page itself. */
export function Pagination({ label, summary, page, pageCount, hrefOf, previousLabel, nextLabel, children }: Props) {
  return (
    <div className={classes.foot}>
      <div className={classes.size}>
        <p className={classes.summary}>{summary}</p>
        {children}
      </div>
      {pageCount > 1 && (
        <nav aria-label={label} className={classes.pages}>
          <Step href={page > 1 ? hrefOf(page - 1) : null} icon="chevronLeft" label={previousLabel} />
          {listPages(page, pageCount).map((entry, index) =>
            entry === 'gap' ? (
              <span key={`gap-${index}`} className={classes.gap} aria-hidden="true">
                …
              </span>
            ) : (
              <Link
                key={entry}
                to={hrefOf(entry)}
                className={joinClasses(classes.page, entry === page && classes.current)}
                aria-current={entry === page ? 'page' : undefined}
              >
                {entry}
              </Link>
            ),
          )}
          <Step href={page < pageCount ? hrefOf(page + 1) : null} icon="chevronRight" label={nextLabel} />
        </nav>
      )}
    </div>
  )
}

type StepProps = { href: string | null; icon: 'chevronLeft' | 'chevronRight'; label: string }

function Step({ href, icon, label }: StepProps) {
  if (href === null) {
    return (
      <span className={joinClasses(classes.page, classes.off)}>
        <Icon name={icon} />
      </span>
    )
  }
  return (
    <Link to={href} className={classes.page}>
      <Icon name={icon} />
      <VisuallyHidden>{label}</VisuallyHidden>
    </Link>
  )
}
