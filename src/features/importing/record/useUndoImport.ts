import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ProblemError } from '#core/contract/client.ts'
import { announce } from '#src/lib/announce.ts'
import { undoImport } from '../send/useSending.ts'

/** Takes an import back whole. `failure`: why it could not, in words. */
export function useUndoImport(commitId: string, said: string, onUndone: () => void) {
  const { t } = useTranslation('importing')
  const client = useQueryClient()
  const undo = useMutation({
    mutationFn: () => undoImport(commitId),
    onSuccess: async () => {
      announce(said)
      onUndone()
      await client.invalidateQueries()
    },
  })
  return {
    undo: () => undo.mutate(),
    isBusy: undo.isPending,
    failure: undo.isError ? t(`done.undoFailure.${tellUndoFailure(undo.error)}`) : null,
  }
}

/** Changed since: undoing would take away what somebody wrote after it. Anything else may be tried again. */
function tellUndoFailure(error: unknown): 'changed' | 'taken' | 'other' {
  if (!(error instanceof ProblemError)) return 'other'
  if (error.code === 'stale_revision') return 'changed'
  return error.code === 'slug_taken' || error.code === 'host_taken' ? 'taken' : 'other'
}
