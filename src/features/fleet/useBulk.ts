import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FleetChange, Rehearsal } from '#core/contract/routes/fleetRoutes.ts'
import { announce } from '#src/lib/announce.ts'
import { runCommand } from '#src/lib/commands.ts'
import { readFailure, type Failure } from '#src/lib/failure.ts'
import { formatNumber } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { showToast } from '#src/ui/toasts.ts'
import { performChange, rehearseChange } from './bulkRequests.ts'

/** Rehearses one action on many rows, then does exactly what was rehearsed, with a way back. */
export function useBulk(onDone: () => void) {
  const { t } = useTranslation('fleet')
  const language = useLanguage()
  const client = useQueryClient()
  const [rehearsed, setRehearsed] = useState<{ change: FleetChange; rehearsal: Rehearsal } | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const number = (count: number) => ({ count, shown: formatNumber(count, language) })

  async function attempt(work: () => Promise<void>): Promise<void> {
    setFailure(null)
    setIsBusy(true)
    try {
      await work()
    } catch (error) {
      setFailure(readFailure(error))
    } finally {
      setIsBusy(false)
    }
  }

  const rehearse = (change: FleetChange) =>
    attempt(async () => {
      const rehearsal = await rehearseChange(change)
      setRehearsed({ change, rehearsal })
      announce(t('bulk.effect', number(rehearsal.platforms.length)))
    })

  const perform = () =>
    attempt(async () => {
      if (rehearsed === null) return
      const { platformIds } = await performChange(rehearsed.change)
      // Every list, page and preview may show it.
      await client.invalidateQueries()
      onDone()
      const text = t('bulk.done', number(platformIds.length))
      announce(text)
      showToast({ text, tone: 'ok', action: { label: t('bulk.undo'), act: () => runCommand('undo') } })
    })

  return { rehearsed, failure, isBusy, rehearse, perform, back: () => setRehearsed(null) }
}
