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
import { sumRehearsal } from '#src/lib/sumRehearsal.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { showToast } from '#src/ui/toasts.ts'
import { performChange, rehearseChange } from './bulkRequests.ts'
import { rowsAsTheyAre, rowsWithout } from './rowsLeft.ts'

/** What is asked of whichever rows. */
export type Ask = (rows: RowRef[]) => FleetChange
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
  const [isBusy, setIsBusy] = useState(false)
  const number = (count: number) => ({ count, shown: formatNumber(count, language) })

  async function attempt(work: () => Promise<void>): Promise<void> {
    setFailure(null)
    setIsBusy(true)
    try {
      await work()
    } catch (error) {
      const refused = error instanceof ProblemError ? (error.problem.refused ?? []) : []
      const read = { ...readFailure(error), refused }
      setFailure(read)
      // What was shown is no longer what would be done; where no answer came, it still is.
      if (read.kind === 'refused' || read.kind === 'missing') setRehearsed(null)
    } finally {
      setIsBusy(false)
    }
  }

  const rehearse = (ask: Ask, of: readonly RowRef[] = rows) =>
    attempt(async () => {
      setAsked(() => ask)
      setRows(of)
      const change = ask([...of])
      const rehearsal = await rehearseChange(change)
      setRehearsed({ change, rehearsal })
      announce(t('bulk.effect', number(sumRehearsal(rehearsal).platforms)))
    })

  const perform = () =>
    attempt(async () => {
      if (rehearsed === null) return
      const { answer, commitId } = await performChange(rehearsed.change, rehearsed.rehearsal.mark)
      // Every list, page and preview may show it.
      await client.invalidateQueries()
      onDone(rehearsed.change)
      const text = t('bulk.done', number(answer.platformIds.length))
      announce(text)
      showToast({ text, about: 'lastChange', tone: 'ok', action: undoAction(t('bulk.undo'), commitId) })
    })

  /** The same again, of these rows; null where nothing was asked or none is left of those there were. */
  const again = (of: readonly RowRef[]) =>
    asked === null || (of.length === 0 && chosen.length > 0) ? null : () => void rehearse(asked, of)

  return {
    rows,
    rehearsed,
    failure,
    isBusy,
    rehearse,
    perform,
    back: () => setRehearsed(null),
    rehearseAgain: again(rowsAsTheyAre(rows, failure?.refused ?? [])),
    leaveOut: again(rowsWithout(rows, failure?.refused ?? [])),
  }
}
