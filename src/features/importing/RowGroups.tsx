import { useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportResult } from '#core/charter/import/importResult.ts'
import type { RowMatch } from '#core/charter/matching/matchRow.ts'
import type { PairedRow } from './pairRowsOfReview.ts'
import type { Review, RowReview } from './review.ts'
import type { RowFaults } from './rowFaults.ts'
import { RowItem } from './RowItem.tsx'
import classes from './Rows.module.css'

type Props = {
  result: ImportResult
  review: Review
  matches: ReadonlyMap<string, RowMatch>
  paired: ReadonlyMap<string, PairedRow>
  faults: ReadonlyMap<string, RowFaults>
  onChange: (key: string, change: Partial<RowReview>) => void
  onLook: (key: string) => void
}

const noFaults: RowFaults = {}

/** The rows under the title of their table, in the order of the source. */
export function RowGroups({ result, review, matches, paired, faults, onChange, onLook }: Props) {
  const { t } = useTranslation('importing')
  const titleOf = (group: Review['groups'][number]) => group.title ?? t(`kind.${group.kind}`)
  const { groups } = review
  const options = useMemo(
    () => groups.map(({ key, kind, title }) => ({ value: key, label: title ?? t(`kind.${kind}`) })),
    [groups, t],
  )

  // A key holds the words of a title: no id may.
  const id = useId()
  return review.groups.map((group, index) => {
    const rows = review.rows.filter(({ groupKey }) => groupKey === group.key)
    if (rows.length === 0) return null
    return (
      <section key={group.key} className={classes.group} aria-labelledby={`${id}-${index}`}>
        <h3 id={`${id}-${index}`} className={classes.groupTitle}>
          <span dir="auto">{titleOf(group)}</span>
          {group.title !== null && <span className={classes.kind}>{t(`kind.${group.kind}`)}</span>}
        </h3>
        <div className={classes.heads} aria-hidden="true">
          <span>{t('rows.who')}</span>
          <span>{t('rows.what')}</span>
          <span>{t('rows.match')}</span>
        </div>
        <ul className={classes.list}>
          {rows.map((row) => (
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
          ))}
        </ul>
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
