import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '#src/lib/announce.ts'
import { readFailure } from '#src/lib/failure.ts'
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
      const { id: made } = await undoChange(id)
      await client.invalidateQueries()
      return made
    } catch (error) {
      setFailure(tellFailure(readFailure(error).code))
      return null
    } finally {
      setIsBusy(false)
    }
  }

  async function undo(summary: string): Promise<void> {
    const made = await take(commitId)
    if (made === null) return
    announce(`${t('undone')}. ${summary}`)
    const text = `${t('undone')} · ${summary}`
    showUntilChange({ text, about: 'lastChange', action: { label: t('redo'), act: () => void take(made) } })
  }

  return { undo, failure, isBusy }
}

/** Changed since: undoing would take away what somebody wrote after it. Anything else may be tried again. */
function tellFailure(code: string | null): UndoFailure {
  if (code === 'stale_revision') return 'changed'
  return code === 'slug_taken' || code === 'host_taken' ? 'taken' : 'other'
}
