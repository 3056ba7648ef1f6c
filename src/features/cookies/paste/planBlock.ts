import type { PasteTarget } from '#core/charter/paste/pasteTarget.ts'
import { planPaste, type PlannedRow } from '#core/charter/paste/planPaste.ts'
import type { Paste } from '#core/charter/paste/readPaste.ts'

type ReadPaste = Extract<Paste, { ok: true }>

/** What becomes of a pasted block while some of its lines are left out. */
export interface BlockPlan {
  /** Every line, those left out as they would be. */
  readonly lines: readonly PlannedRow[]
  /** What is written: what is clear of what is not left out. */
  readonly plan: readonly PlannedRow[]
  readonly counts: Readonly<Record<PlannedRow['state'], number>>
  /** The lines that say something unclear and are left out for it, by their number; a platform that is full makes no line unclear. */
  readonly unclear: readonly number[]
  /** How many rows the platform would have, where that is more than it may. */
  readonly overfull: number | null
}

type Options = Parameters<typeof planPaste>[2] & { readonly left: ReadonlySet<number> }

const isTooMuch = ({ issues }: PlannedRow) => issues.some(({ code }) => code === 'too_many_rows')
const isUnclear = ({ issues }: PlannedRow) => issues.some(({ code }) => code !== 'too_many_rows')

/**
 * Plans what is not left out as if the rest had never been pasted: a row that one line gives up is free for another one, and what
 * is unclear takes up no room.
 */
export function planBlock(paste: ReadPaste, target: PasteTarget, { left, ...options }: Options): BlockPlan {
  const planWithout = (out: ReadonlySet<number>) => {
    const rows = paste.rows.filter(({ row }) => !out.has(row))
    return rows.length === paste.rows.length ? whole : planPaste({ ...paste, rows }, target, options)
  }
  const whole = planPaste(paste, target, options)
  const planned = new Map(whole.map((line) => [line.row, line]))
  const unclear = new Set<number>()
  const planClear = () => {
    const lines = planWithout(new Set([...left, ...unclear]))
    for (const line of lines) planned.set(line.row, line)
    return lines
  }
  let plan = planClear()
  // What goes may change what another line falls on; each time round there are fewer.
  while (plan.some(isUnclear)) {
    for (const line of plan) if (isUnclear(line)) unclear.add(line.row)
    plan = planClear()
  }
  const count = (state: PlannedRow['state']) => plan.filter((line) => line.state === state).length
  const comers = plan.filter((line) => line.rowId === null && (line.state === 'added' || isTooMuch(line)))
  return {
    lines: whole.map((line) => planned.get(line.row) ?? line),
    plan,
    counts: {
      added: count('added'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      unclear: unclear.size,
    },
    unclear: [...unclear].sort((a, b) => a - b),
    overfull: plan.some(isTooMuch) ? target.rows.length + comers.length : null,
  }
}

/** Whether lines of the block name cookies, by which the rows they fall on can be found. */
export const hasNames = ({ rows }: ReadPaste): boolean => rows.some(({ cells }) => (cells.names ?? []).length > 0)

/** Where the block falls unless one says otherwise: by the names it brings, or else on the row that has the focus and those below. */
export function findStart(paste: ReadPaste, focused: number | null): number | 'named' {
  return hasNames(paste) || focused === null ? 'named' : focused
}
