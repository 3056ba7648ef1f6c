import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FleetChange, Rehearsal } from '#core/contract/routes/fleetRoutes.ts'
import { announce } from '#src/lib/announce.ts'
import { undoAction } from '#src/lib/commands.ts'
import { readFailure, type Failure } from '#src/lib/failure.ts'
import { formatNumber } from '#src/lib/format.ts'
import { showProgress } from '#src/lib/progress.ts'
import { sumRehearsal } from '#src/lib/sumRehearsal.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { showToast } from '#src/ui/toasts.ts'
import { changeFleet, rehearse } from './sharedRequests.ts'

type State =
  | { step: 'typing'; failure: Failure | null }
  | { step: 'asking' }
  | { step: 'rehearsed' | 'saving'; rehearsal: Rehearsal; change: FleetChange; failure: Failure | null }

/**
 * Rehearses a change over the fleet, then does exactly what was rehearsed, with a way back.
 * @param onDone once it is done, with on how many platforms the page changed, as rehearsed: what to say of it
 */
export function useRehearsedChange(onDone: (count: number) => string) {
  const { t } = useTranslation('shared')
  const language = useLanguage()
  const client = useQueryClient()
  const [state, setState] = useState<State>({ step: 'typing', failure: null })

  async function ask(change: FleetChange, at: string): Promise<void> {
    setState({ step: 'asking' })
    try {
      const rehearsal = await showProgress(() => rehearse(change, at), t('asking'))
      setState({ step: 'rehearsed', rehearsal, change, failure: null })
      const { platforms: count } = sumRehearsal(rehearsal)
      announce(
        count === 0 ? t('rehearsal.none') : t('rehearsal.platforms', { count, shown: formatNumber(count, language) }),
      )
    } catch (error) {
      setState({ step: 'typing', failure: await tellFailure(error) })
    }
  }

  async function save(): Promise<void> {
    if (state.step !== 'rehearsed') return
    setState({ ...state, step: 'saving', failure: null })
    try {
      const { commitId } = await showProgress(
        async () => {
          const done = await changeFleet(state.change)
          // Every list, page and preview may name it.
          await client.invalidateQueries()
          return done
        },
        t('saving', { count: sumRehearsal(state.rehearsal).platforms }),
      )
      setState({ step: 'typing', failure: null })
      const text = onDone(sumRehearsal(state.rehearsal).platforms)
      announce(text)
      showToast({
        text,
        about: 'lastChange',
        lastsFor: commitId ?? undefined,
        tone: 'ok',
        action: undoAction(t('undo'), commitId),
      })
    } catch (error) {
      const failure = await tellFailure(error)
      setState(failure === null ? { step: 'typing', failure } : { ...state, failure })
    }
  }

  /** What to say of it; null where somebody else was here: what they wrote is fetched, and the form says so. */
  async function tellFailure(error: unknown): Promise<Failure | null> {
    const failure = readFailure(error)
    if (failure.code !== 'stale_revision') return failure
    await client.invalidateQueries()
    return null
  }

  const goOn = useCallback(() => setState({ step: 'typing', failure: null }), [])
  return { state, ask, save, goOn }
}
