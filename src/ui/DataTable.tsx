/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   a table laid out as blocks on a phone loses its implicit roles in some browsers, so they are written out */
import { memo, type ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import { joinClasses } from './joinClasses.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import classes from './DataTable.module.css'

export type Column<Row> = {
  key: string
  header: string
  /** For the actions of a row: nothing is printed above them, and in an entry they stand at its corner. */
  isHeaderHidden?: boolean
  /** The cell that names its row; one column should. */
  isRowHeader?: boolean
  align?: 'start' | 'end'
  /** As CSS; columns without one share what is left. */
  width?: string
  /** What `onSort` gets; a column without one is not sortable. */
  sortKey?: string
  cell: (row: Row) => ReactNode
}

export type Sort = { key: string; direction: 'ascending' | 'descending' }

type Props<Row> = {
  caption: string
  /** The same array from one render to the next where it can be: the rows are then not drawn again. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  sort?: Sort
  onSort?: (sort: Sort) => void
  /** Fresh rows are on their way: these stay readable meanwhile. */
  isRefreshing?: boolean
  /** How close together its lines stand. */
  density?: 'comfortable' | 'compact'
}

/**
 * A table; where its own place is narrow, a list of entries with the same cells, labels and semantics.
 */
export function DataTable<Row>({ caption, columns, rows, keyOf, sort, onSort, isRefreshing, density }: Props<Row>) {
  return (
    <div className={classes.frame} data-density={density} aria-busy={isRefreshing || undefined}>
      <table role="table" className={classes.table}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead role="rowgroup" className={classes.head}>
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.key}
                role="columnheader"
                scope="col"
                className={joinClasses(classes.header, column.align === 'end' && classes.end)}
                style={{ width: column.width }}
                aria-sort={column.sortKey && sort?.key === column.sortKey ? sort.direction : undefined}
              >
                <Header column={column} sort={sort} onSort={onSort} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <DataRow key={keyOf(row)} columns={columns} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function DataRowOf<Row>({ columns, row }: { columns: readonly Column<Row>[]; row: Row }) {
  return (
    <tr role="row" className={classes.row}>
      {columns.map((column) => (
        <Cell key={column.key} column={column} row={row} />
      ))}
    </tr>
  )
}

/** Drawn again only for another row or other columns; `memo` forgets that the component is generic. */
const DataRow = memo(DataRowOf) as typeof DataRowOf

type HeaderProps<Row> = { column: Column<Row>; sort: Sort | undefined; onSort: ((sort: Sort) => void) | undefined }

function Header<Row>({ column: { header, isHeaderHidden, sortKey }, sort, onSort }: HeaderProps<Row>) {
  if (isHeaderHidden) return <VisuallyHidden>{header}</VisuallyHidden>
  if (!sortKey || !onSort) return header
  const direction = sort?.key === sortKey ? sort.direction : null
  const next = direction === 'ascending' ? 'descending' : 'ascending'
  return (
    <button type="button" className={classes.sort} onClick={() => onSort({ key: sortKey, direction: next })}>
      {header}
      <span className={joinClasses(classes.arrow, direction === null && classes.idle)}>
        <Icon name={direction === 'descending' ? 'arrowDown' : 'arrowUp'} size={13} />
      </span>
    </button>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const name = joinClasses(
    classes.cell,
    column.align === 'end' && classes.end,
    column.isRowHeader && classes.name,
    column.isHeaderHidden && classes.tool,
  )
  const label = column.isHeaderHidden || column.isRowHeader ? undefined : column.header
  return column.isRowHeader ? (
    <th role="rowheader" scope="row" className={name}>
      {column.cell(row)}
    </th>
  ) : (
    <td role="cell" className={name} data-label={label}>
      {column.cell(row)}
    </td>
  )
}
