/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   a table laid out as blocks on a phone loses its implicit roles in some browsers, so they are written out */
import { useId, type ReactNode } from 'react'
import classes from './RehearsalList.module.css'

/** One cell of a page that would read otherwise; null: nothing is printed there. */
export interface RehearsedCell {
  readonly key: string
  /** The cookies of the row, as one recognises it. */
  readonly row: string
  readonly column: string
  readonly before: string | null
  readonly after: string | null
}

/** A page in one language, and what it would say otherwise. */
export interface RehearsedPage {
  readonly lang: string
  readonly language: string
  readonly cells: readonly RehearsedCell[]
  /** How many more cells there are than those listed, in words. */
  readonly more: string | null
  /** Texts that would be left behind: each a sentence. */
  readonly notes: readonly string[]
}

export interface RehearsedPlatform {
  readonly id: string
  readonly name: string
  readonly summary: string
  readonly pages: readonly RehearsedPage[]
}

type Props = {
  /** What all of it comes to, and what does not change. */
  summary: ReactNode
  /** What one goes on with: above the platforms, which may be hundreds. */
  actions?: ReactNode
  platforms: readonly RehearsedPlatform[]
  columns: Record<'row' | 'column' | 'before' | 'after', string>
  /** Printed where a cell is empty. */
  nothing: string
}

/** What a change would do to the pages, platform by platform, each opened on request. */
export function RehearsalList({ summary, actions, platforms, columns, nothing }: Props) {
  return (
    <div className={classes.rehearsal}>
      <div className={classes.summary}>{summary}</div>
      {actions && <div className={classes.actions}>{actions}</div>}
      {platforms.map((platform) => (
        <details key={platform.id} className={classes.platform} open={platforms.length === 1}>
          <summary className={classes.name}>
            <bdi>{platform.name}</bdi> <span className={classes.soft}>{platform.summary}</span>
          </summary>
          {platform.pages.map((page) => (
            <PageTable key={page.language} page={page} columns={columns} nothing={nothing} />
          ))}
        </details>
      ))}
    </div>
  )
}

function PageTable({ page, columns, nothing }: { page: RehearsedPage } & Pick<Props, 'columns' | 'nothing'>) {
  const id = useId()
  const print = (text: string | null) => (text === null ? <i className={classes.soft}>{nothing}</i> : text)
  return (
    <section aria-labelledby={id} className={classes.page}>
      <h3 id={id} className={classes.language}>
        {page.language}
      </h3>
      {page.cells.length > 0 && (
        <div className={classes.frame}>
          <table role="table" className={classes.table} aria-labelledby={id}>
            <thead role="rowgroup" className={classes.head}>
              <tr role="row">
                <th role="columnheader" scope="col">
                  {columns.row}
                </th>
                <th role="columnheader" scope="col">
                  {columns.column}
                </th>
                <th role="columnheader" scope="col">
                  {columns.before}
                </th>
                <th role="columnheader" scope="col">
                  {columns.after}
                </th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {page.cells.map((cell) => (
                <tr key={cell.key} role="row" className={classes.row}>
                  <th role="rowheader" scope="row" className={classes.cookie}>
                    {cell.row}
                  </th>
                  <td role="cell" className={classes.column}>
                    {cell.column}
                  </td>
                  <td role="cell" lang={page.lang} dir="auto" className={classes.before}>
                    {print(cell.before)}
                  </td>
                  <td role="cell" lang={page.lang} dir="auto" className={classes.after}>
                    {print(cell.after)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {page.more !== null && <p className={classes.soft}>{page.more}</p>}
      {page.notes.map((note) => (
        <p key={note} className={classes.note}>
          {note}
        </p>
      ))}
    </section>
  )
}
