import { use, type ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from './Breadcrumbs.tsx'
import { joinClasses } from './joinClasses.ts'
import { SiteName } from './SiteName.ts'
import { useArrival } from './useArrival.ts'
import classes from './Page.module.css'

type Props = {
  title: string
  /** The way from the top to here, without here. */
  crumbs?: readonly Crumb[]
  crumbsLabel?: string
  /** Beside the title: an address, a state. */
  meta?: ReactNode
  /** At the end of the title's line: what one does with the whole page. */
  actions?: ReactNode
  /** Under the title's line, inside the header: a search, filters. */
  toolbar?: ReactNode
  /** At the foot of the header, on its line. */
  tabs?: ReactNode
  /** Takes the height that is left, for panes that scroll on their own. */
  isFilling?: boolean
  children: ReactNode
}

/**
 * One screen: names the document, puts the focus on its title when one arrives from another screen, or on the link one left it by.
 * A tab of the same screen is no arrival: keep the Page above the tabs, and give it a key when it changes its subject.
 */
export function Page({ title, crumbs, crumbsLabel, meta, actions, toolbar, tabs, isFilling, children }: Props) {
  const { screen, title: heading } = useArrival()
  const siteName = use(SiteName)

  return (
    <div
      ref={screen}
      className={joinClasses(classes.page, isFilling && classes.filling)}
      data-filling={isFilling || undefined}
    >
      <title>{`${title} · ${siteName}`}</title>
      <header className={joinClasses(classes.header, tabs === undefined && classes.bare)}>
        {crumbs && crumbsLabel && <Breadcrumbs crumbs={crumbs} current={title} label={crumbsLabel} />}
        <div className={classes.line}>
          <h1 ref={heading} tabIndex={-1} className={classes.title}>
            {title}
          </h1>
          {meta && <div className={classes.meta}>{meta}</div>}
          {actions && <div className={classes.actions}>{actions}</div>}
        </div>
        {toolbar && <div className={classes.toolbar}>{toolbar}</div>}
        {tabs && <div className={classes.tabs}>{tabs}</div>}
      </header>
      <div className={classes.body}>{children}</div>
    </div>
  )
}
