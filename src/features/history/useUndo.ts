import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '#src/lib/announce.ts'
import { readFailure } from '#src/lib/failure.ts'
import { showProgress } from '#src/lib/progress.ts'
import { dismissToastsFor } from '#src/ui/toasts.ts'
import { undoChange } from './historyQueries.ts'
import { showUntilChange } from './showUntilChange.ts'

export type UndoFailure = 'changed' | 'taken' | 'other'

/** Takes a commit back, says so with the way forward again, and tells why where it could not. */
export function useUndo(commitId: string) {
  const { t } = useTranslation('history')
  const client = useQueryClient()
  const [failure, setFailure] = useState<UndoFailure | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  async function take(id: string): Promise<string | null> {
    setFailure(null)
    setIsBusy(true)
    try {
      const { id: made } = await showProgress(async () => {
        const undoing = await undoChange(id)
        await client.invalidateQueries()
        return undoing
      }, t('step.doing.undo'))
      dismissToastsFor(id)
      return made
    } catch (error) {
      setFailure(tellFailure(readFailure(error).code))
      return null
    } finally {
      setIsBusy(false)
    }
  }

  /** `redone`: what is then done again, in words, where the commit had taken something back. */
  async function undo(summary: string, redone: string | null): Promise<void> {
    const made = await take(commitId)
    if (made === null) return
    announce(redone ?? `${t('undone')}. ${summary}`)
    const text = redone ?? `${t('undone')} · ${summary}`
    const label = redone === null ? t('redo') : t('step.undo')
    showUntilChange({ text, about: 'lastChange', action: { label, act: () => void take(made) } })
  }

  return { undo, failure, isBusy }
}

/** Changed since: undoing would take away what somebody wrote after it. Anything else may be tried again. */
function tellFailure(code: string | null): UndoFailure {
  if (code === 'stale_revision') return 'changed'
  return code === 'slug_taken' || code === 'host_taken' ? 'taken' : 'other'
}
