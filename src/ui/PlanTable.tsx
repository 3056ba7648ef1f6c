import { useState } from 'react'
import { Button } from './Button.tsx'
import { joinClasses } from './joinClasses.ts'
import { PlanChanges, type PlanChange } from './PlanChanges.tsx'
import { SegmentedControl } from './SegmentedControl.tsx'
import { StateBadge } from './StateBadge.tsx'
import classes from './PlanTable.module.css'

/** Lines shown at once, and more at each asking. */
const step = 100

const groups = { taken: ['changed', 'added'], unclear: ['unclear'], unchanged: ['unchanged'] } as const
type Group = keyof typeof groups

const tones = { added: 'ok', changed: 'review', unchanged: 'neutral', unclear: 'warn' } as const
type State = keyof typeof tones

export interface PlanTableTexts {
  readonly group: string
  readonly groups: Readonly<Record<Group, string>>
  readonly states: Readonly<Record<State, string>>
  readonly columns: Readonly<Record<'line' | 'cookie' | 'fate' | 'what', string>>
  readonly removed: string
  readonly more: (count: number) => string
}

interface SaidLine {
  readonly name: string
  readonly issues: readonly string[]
  readonly changes: readonly PlanChange[]
}

interface Props<Line> {
  lines: readonly Line[]
  /** Asked for the lines that are shown only. */
  say: (line: Line) => SaidLine
  formatCount: (count: number) => string
  texts: PlanTableTexts
  /** Whether a line is called by what is written in code, as cookies are. */
  isCode?: boolean
  /** Where one may leave single lines out. */
  leaving?: {
    readonly state: string
    readonly label: (row: number) => string
    readonly left: ReadonlySet<number>
    /** Whether a line would do anything; without it, all of them. */
    readonly canLeave?: (row: number) => boolean
    readonly onLeave: (row: number, isLeft: boolean) => void
  }
}

/** The lines of a table and what becomes of each: those that do something first. `row` counts from 1, and is said once only. */
export function PlanTable<Line extends { readonly row: number; readonly state: State }>(props: Props<Line>) {
  const { lines, say, formatCount, texts, isCode = true, leaving } = props
  const [asked, setAsked] = useState<Group | null>(null)
  const [most, setMost] = useState(step)

  // The keys of `groups`, which has no others.
  const all = (Object.keys(groups) as Group[])
    .map((key) => ({ key, lines: lines.filter(({ state }) => (groups[key] as readonly string[]).includes(state)) }))
    .filter((group) => group.lines.length > 0)
  const group = all.find(({ key }) => key === asked) ?? all[0]
  if (group === undefined) return null

  return (
    <div className={classes.lines}>
      {all.length > 1 && (
        <SegmentedControl
          label={texts.group}
          value={group.key}
          options={all.map((it) => ({
            value: it.key,
            label: `${texts.groups[it.key]} (${formatCount(it.lines.length)})`,
          }))}
          onChoose={(key) => {
            setAsked(key)
            setMost(step)
          }}
        />
      )}
      <table className={classes.table} aria-label={texts.groups[group.key]}>
        <thead>
          <tr>
            <th scope="col">{texts.columns.line}</th>
            <th scope="col">{texts.columns.cookie}</th>
            <th scope="col">{texts.columns.fate}</th>
            <th scope="col">{texts.columns.what}</th>
          </tr>
        </thead>
        <tbody>
          {group.lines.slice(0, most).map((line) => {
            const { name, issues, changes } = say(line)
            const isLeft = leaving?.left.has(line.row) ?? false
            const isOffered = group.key !== 'unchanged' && (isLeft || leaving?.canLeave?.(line.row) !== false)
            return (
              <tr key={line.row} data-left={isLeft || undefined}>
                <td className={classes.number}>
                  {leaving === undefined || !isOffered ? (
                    line.row
                  ) : (
                    <label className={classes.leave}>
                      <input
                        type="checkbox"
                        aria-label={leaving.label(line.row)}
                        checked={!isLeft}
                        onChange={(event) => leaving.onLeave(line.row, !event.target.checked)}
                      />
                      {line.row}
                    </label>
                  )}
                </td>
                <th scope="row" className={joinClasses(classes.cookie, !isCode && classes.prose)}>
                  <bdi>{name}</bdi>
                </th>
                <td className={classes.fate}>
                  {leaving !== undefined && isLeft ? (
                    <StateBadge tone="neutral">{leaving.state}</StateBadge>
                  ) : (
                    <StateBadge tone={tones[line.state]}>{texts.states[line.state]}</StateBadge>
                  )}
                </td>
                <td>
                  {issues.length > 0 && (
                    <ul className={classes.issues}>
                      {issues.map((issue, index) => (
                        <li key={index} dir="auto">
                          {issue}
                        </li>
                      ))}
                    </ul>
                  )}
                  <PlanChanges changes={changes} removed={texts.removed} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {group.lines.length > most && (
        <Button onClick={() => setMost(most + step)}>{texts.more(group.lines.length - most)}</Button>
      )}
    </div>
  )
}
