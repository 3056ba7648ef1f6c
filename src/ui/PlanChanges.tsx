import classes from './PlanTable.module.css'

/** A field that a line changes, in words; `lang`: of what is written there. */
export interface PlanChange {
  readonly label: string
  readonly lang: string | undefined
  readonly before: string
  readonly after: string
}

/** The fields that a line changes: what stands, struck out, and what comes. */
export function PlanChanges({ changes, removed }: { changes: readonly PlanChange[]; removed: string }) {
  if (changes.length === 0) return null
  return (
    <dl className={classes.changes}>
      {changes.map(({ label, lang, before, after }) => (
        <div key={label} className={classes.change}>
          <dt>{label}</dt>
          <dd lang={lang} dir="auto">
            {before !== '' && <del>{before}</del>} {after === '' ? <i>{removed}</i> : <ins>{after}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
