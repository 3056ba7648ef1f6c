import type { ReactNode } from 'react'
import { Link, type LinkProps } from 'react-router'
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
  /** The pointer or the focus is on the way to that page: what it shows can be asked for already. */
  onNear?: (page: number) => void
  previousLabel: string
  nextLabel: string
  /** Beside the summary: how many a page shows. */
  children?: ReactNode
}

/** Pages as links: each has an address, and the one asked for is scrolled to by the page itself. */
export function Pagination(props: Props) {
  const { label, summary, page, pageCount, hrefOf, onNear, previousLabel, nextLabel, children } = props
  const linkTo = (target: number) => {
    const near = () => onNear?.(target)
    return { to: hrefOf(target), onPointerEnter: near, onPointerDown: near, onFocus: near }
  }
  return (
    <div className={classes.foot}>
      <div className={classes.size}>
        <p className={classes.summary}>{summary}</p>
        {children}
      </div>
      {pageCount > 1 && (
        <nav aria-label={label} className={classes.pages}>
          <Step link={page > 1 ? linkTo(page - 1) : null} icon="chevronLeft" label={previousLabel} />
          {listPages(page, pageCount).map((entry, index) =>
            entry === 'gap' ? (
              <span key={`gap-${index}`} className={classes.gap} aria-hidden="true">
                …
              </span>
            ) : (
              <Link
                key={entry}
                {...linkTo(entry)}
                className={joinClasses(classes.page, entry === page && classes.current)}
                aria-current={entry === page ? 'page' : undefined}
              >
                {entry}
              </Link>
            ),
          )}
          <Step link={page < pageCount ? linkTo(page + 1) : null} icon="chevronRight" label={nextLabel} />
        </nav>
      )}
    </div>
  )
}

type StepProps = { link: LinkProps | null; icon: 'chevronLeft' | 'chevronRight'; label: string }

function Step({ link, icon, label }: StepProps) {
  if (link === null) {
    return (
      <span className={joinClasses(classes.page, classes.off)}>
        <Icon name={icon} />
      </span>
    )
  }
  return (
    <Link {...link} className={classes.page}>
      <Icon name={icon} />
      <VisuallyHidden>{label}</VisuallyHidden>
    </Link>
  )
}
