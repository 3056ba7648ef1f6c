import { useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportResult } from '#core/charter/import/importResult.ts'
import type { RowMatch } from '#core/charter/matching/matchRow.ts'
import { LongList } from './LongList.tsx'
import type { PairedRow } from '../review/pairRowsOfReview.ts'
import { contentKey } from '../review/planContent.ts'
import { rowCells, type Review, type RowReview } from '../review/review.ts'
import type { FaultCode, RowFaults } from '../review/rowFaults.ts'
import { RowItem } from './RowItem.tsx'
import classes from './Rows.module.css'

type Props = {
  result: ImportResult
  review: Review
  matches: ReadonlyMap<string, RowMatch>
  paired: ReadonlyMap<string, PairedRow>
  faults: ReadonlyMap<string, RowFaults>
  /** What is wrong with the title of a table, by `contentKey`. */
  titleFaults: ReadonlyMap<string, FaultCode>
  /** The row that is looked at, in its line or in its cells. */
  looked: string | null
  onChange: (key: string, change: Partial<RowReview>) => void
  onLook: (key: string) => void
}

const noFaults: RowFaults = {}
/** Of a row on a wide screen; on a phone it is measured once seen. */
const rowHeight = 130

/** The rows under the title of their table, in the order of the source. */
export function RowGroups({ result, review, matches, paired, faults, titleFaults, looked, onChange, onLook }: Props) {
  const { t } = useTranslation('importing')
  const titleOf = (group: Review['groups'][number]) => group.title ?? t(`kind.${group.kind}`)
  const { groups } = review
  const options = useMemo(
    () => groups.map(({ key, kind, title }) => ({ value: key, label: title ?? t(`kind.${kind}`) })),
    [groups, t],
  )

  const rowsOf = useMemo(() => Map.groupBy(review.rows, ({ groupKey }) => groupKey), [review.rows])
  const held = useMemo(() => {
    const inOrder = groups.flatMap(({ key }) => rowsOf.get(key) ?? [])
    const at = looked === null ? -1 : inOrder.findIndex(({ key }) => key === looked)
    const around = at === -1 ? [] : inOrder.slice(Math.max(0, at - 1), at + 2)
    // The first and the last, for whoever comes by the keyboard; the first fault, where sending leads back.
    const faulty = inOrder.find(({ key }) => Object.keys(faults.get(key) ?? noFaults).length > 0)
    const kept = [inOrder[0], inOrder.at(-1), faulty, ...around]
    return new Set(kept.flatMap((row) => row?.key ?? []))
  }, [groups, rowsOf, looked, faults])

  // A key holds the words of a title: no id may.
  const id = useId()
  return review.groups.map((group, index) => {
    const rows = rowsOf.get(group.key)
    if (rows === undefined) return null
    const titleFault = titleFaults.get(contentKey('category', index))
    return (
      <section key={group.key} className={classes.group} aria-labelledby={`${id}-${index}`}>
        <h3
          id={`${id}-${index}`}
          className={classes.groupTitle}
          tabIndex={titleFault === undefined ? undefined : -1}
          data-fault={titleFault}
        >
          <span dir="auto">{titleOf(group)}</span>
          {group.title !== null && <span className={classes.kind}>{t(`kind.${group.kind}`)}</span>}
        </h3>
        {titleFault !== undefined && <p className={classes.titleFault}>{t(`fault.${titleFault}`)}</p>}
        <div className={classes.heads} aria-hidden="true">
          <span>{t('rows.who')}</span>
          <span>{t('rows.what')}</span>
          <span>{t('rows.match')}</span>
        </div>
        <LongList
          className={classes.list}
          items={rows}
          idOf={({ key }) => key}
          textOf={(row) => sayRow(row, rawOf(result, row))}
          held={held}
          height={rowHeight}
        >
          {(row) => (
            <RowItem
              key={row.key}
              row={row}
              match={matches.get(row.key) ?? null}
              isPaired={paired.has(row.key)}
              isException={paired.get(row.key)?.isException ?? false}
              faults={faults.get(row.key) ?? noFaults}
              language={review.language}
              groups={options}
              raw={rawOf(result, row)}
              onChange={onChange}
              onLook={onLook}
            />
          )}
        </LongList>
      </section>
    )
  })
}

const rawCache = new WeakMap<object, { line: number; text: string }>()

/** The same object for the same issue, so that a row redraws only when something of its own changed. */
function rawOf(result: ImportResult, row: RowReview): { line: number; text: string } | null {
  const issue = row.origin.kind === 'raw' ? result.issues[row.origin.index] : undefined
  if (issue === undefined) return null
  const known = rawCache.get(issue) ?? { line: issue.line, text: issue.text }
  rawCache.set(issue, known)
  return known
}

/** The words of a row, those of its line where it could not be split. */
function sayRow(row: RowReview, raw: { text: string } | null): string {
  return raw?.text ?? rowCells.flatMap((cell) => (row[cell] === '' ? [] : [row[cell]])).join(' · ')
}
