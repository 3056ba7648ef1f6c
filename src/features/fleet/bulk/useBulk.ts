import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemError } from '#core/contract/client.ts'
import type { RefusedRow } from '#core/contract/problem.ts'
import type { FleetChange, Rehearsal, RowRef } from '#core/contract/routes/fleetRoutes.ts'
import { announce } from '#src/lib/announce.ts'
import { undoAction } from '#src/lib/commands.ts'
import { readFailure, type Failure } from '#src/lib/failure.ts'
import { formatNumber } from '#src/lib/format.ts'
import { showProgress } from '#src/lib/progress.ts'
import { sumRehearsal } from '#src/lib/sumRehearsal.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { showToast } from '#src/ui/toasts.ts'
import { performChange, rehearseChange } from './bulkRequests.ts'
import { rowsAsTheyAre, rowsWithout } from './rowsLeft.ts'

/** What is asked of whichever rows. */
export type Ask = (rows: RowRef[]) => FleetChange
/** What is under way. */
export type BulkWork = 'computing' | 'saving'
export type BulkFailure = Failure & { readonly refused: readonly RefusedRow[] }

/** Rehearses one action on many rows, then does exactly what was rehearsed, with a way back. */
export function useBulk(chosen: readonly RowRef[], onDone: (done: FleetChange) => void) {
  const { t } = useTranslation('fleet')
  const language = useLanguage()
  const client = useQueryClient()
  const [rows, setRows] = useState(chosen)
  const [asked, setAsked] = useState<Ask | null>(null)
  const [rehearsed, setRehearsed] = useState<{ change: FleetChange; rehearsal: Rehearsal } | null>(null)
  const [failure, setFailure] = useState<BulkFailure | null>(null)
  const [busy, setBusy] = useState<BulkWork | null>(null)
  const number = (count: number) => ({ count, shown: formatNumber(count, language) })

  async function attempt(what: BulkWork, work: () => Promise<void>): Promise<void> {
    // What was refused stays with the buttons by which one goes on, until there is an answer to that.
    setFailure((last) => (last !== null && isTold(last) ? last : null))
    setBusy(what)
    try {
      await showProgress(work)
      setFailure(null)
    } catch (error) {
      const refused = error instanceof ProblemError ? (error.problem.refused ?? []) : []
      const read = { ...readFailure(error), refused }
      setFailure(read)
      // What was shown is no longer what would be done; where no answer came, it still is.
      if (read.kind === 'refused' || read.kind === 'missing') setRehearsed(null)
    } finally {
      setBusy(null)
    }
  }

  const rehearse = (ask: Ask, of: readonly RowRef[] = rows) =>
    attempt('computing', async () => {
      setAsked(() => ask)
      setRows(of)
      const change = ask([...of])
      const rehearsal = await rehearseChange(change)
      setRehearsed({ change, rehearsal })
      announce(t('bulk.effect', number(sumRehearsal(rehearsal).platforms)))
    })

  const perform = () =>
    attempt('saving', async () => {
      if (rehearsed === null) return
      const { answer, commitId } = await performChange(rehearsed.change, rehearsed.rehearsal.mark)
      // Every list, page and preview may show it.
      await client.invalidateQueries()
      onDone(rehearsed.change)
      const text = t('bulk.done', number(answer.platformIds.length))
      announce(text)
      showToast({
        text,
        about: 'lastChange',
        tone: 'ok',
        lastsFor: commitId ?? undefined,
        action: undoAction(t('bulk.undo'), commitId),
      })
    })

  /** The same again, of these rows; null where nothing was asked or none is left of those there were. */
  const again = (of: readonly RowRef[]) =>
    asked === null || (of.length === 0 && chosen.length > 0) ? null : () => void rehearse(asked, of)

  return {
    rows,
    rehearsed,
    failure,
    isBusy: busy !== null,
    busy,
    rehearse,
    perform,
    back: () => setRehearsed(null),
    rehearseAgain: again(rowsAsTheyAre(rows, failure?.refused ?? [])),
    leaveOut: again(rowsWithout(rows, failure?.refused ?? [])),
  }
}

/** Whether it is told what stands in the way, with buttons to go on: see BulkRefusal. */
export function isTold({ code, refused }: BulkFailure): boolean {
  return refused.length > 0 || code === 'stale_rehearsal'
}
