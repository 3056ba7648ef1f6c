import type { PasteTarget } from '#core/charter/paste/pasteTarget.ts'
import { planPaste, type PlannedRow } from '#core/charter/paste/planPaste.ts'
import type { Paste } from '#core/charter/paste/readPaste.ts'

type ReadPaste = Extract<Paste, { ok: true }>

/** What becomes of a pasted block while some of its lines are left out. */
export interface BlockPlan {
  /** Every line, those left out as they would be. */
  readonly lines: readonly PlannedRow[]
  /** Those that are not left out. */
  readonly plan: readonly PlannedRow[]
  readonly counts: Readonly<Record<PlannedRow['state'], number>>
  /** The lines that say something unclear, by their number; a platform that is full makes no line unclear. */
  readonly unclear: readonly number[]
  /** How many rows the platform would have, where that is more than it may. */
  readonly overfull: number | null
}

type Options = Parameters<typeof planPaste>[2] & { readonly left: ReadonlySet<number> }

/** Plans what is not left out as if the rest had never been pasted: a row that one line gives up is free for another one. */
export function planBlock(paste: ReadPaste, target: PasteTarget, { left, ...options }: Options): BlockPlan {
  const whole = planPaste(paste, target, options)
  const rows = paste.rows.filter(({ row }) => !left.has(row))
  const plan = rows.length === paste.rows.length ? whole : planPaste({ ...paste, rows }, target, options)
  const planned = new Map(plan.map((line) => [line.row, line]))
  const isTooMuch = ({ issues }: PlannedRow) => issues.some(({ code }) => code === 'too_many_rows')
  const count = (state: PlannedRow['state']) => plan.filter((line) => line.state === state).length
  const comers = plan.filter((line) => line.rowId === null && (line.state === 'added' || isTooMuch(line)))
  return {
    lines: whole.map((line) => planned.get(line.row) ?? line),
    plan,
    counts: {
      added: count('added'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      unclear: count('unclear'),
    },
    unclear: plan.filter(({ issues }) => issues.some(({ code }) => code !== 'too_many_rows')).map(({ row }) => row),
    overfull: plan.some(isTooMuch) ? target.rows.length + comers.length : null,
  }
}

/** Where the block falls unless one says otherwise: by the names it brings, or else on the row that has the focus and those below. */
export function findStart(paste: ReadPaste, focused: number | null): number | 'named' {
  const hasNames = paste.rows.some(({ cells }) => (cells.names ?? []).length > 0)
  return hasNames || focused === null ? 'named' : focused
}
