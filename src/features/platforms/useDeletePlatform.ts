import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { pickLocalized } from '#core/charter/locale.ts'
import { ProblemError } from '#core/contract/client.ts'
import { readFailure } from '#src/lib/failure.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { showToast } from '#src/ui/toasts.ts'
import { deletePlatform, readRevision, restorePlatform } from './platformQueries.ts'

/** A platform to delete or to bring back. `revision` null: whichever it is at. */
type Named = { id: string; revision: number | null; name: string }

/** Deletes a platform with an undo, and says what stands in the way of either. */
export function useDeletePlatform(onRemoved?: () => void) {
  const { t } = useTranslation('platforms')
  const language = useLanguage()
  const queryClient = useQueryClient()

  const refresh = () => queryClient.invalidateQueries({ queryKey: queryKeys.platforms })
  const fail = (text: string, error: unknown) => {
    const { code } = readFailure(error)
    const holder = error instanceof ProblemError ? error.problem.holder : undefined
    const reason = code === 'slug_taken' || code === 'host_taken' || code === 'stale_revision' ? code : 'other'
    const named = { name: pickLocalized(holder?.platformName ?? {}, language)?.value ?? '', value: holder?.value ?? '' }
    const key = holder !== undefined && (reason === 'slug_taken' || reason === 'host_taken') ? `${reason}_by` : reason
    // The keys with a holder stand beside those without.
    showToast({ text: `${text} ${t(`refused.${key as 'host_taken_by'}`, named)}`, tone: 'block' })
    void refresh()
  }
  const { mutate: restore, isPending: isRestoring } = useMutation({
    mutationFn: ({ id, revision }: Named & { revision: number }) => restorePlatform({ id, revision }),
    onSuccess: (_restored, { id, name }) => {
      showToast({ text: t('restored', { name }), tone: 'ok' })
      void queryClient.invalidateQueries({ queryKey: queryKeys.platform(id) })
      return refresh()
    },
    onError: (error, { name }) => fail(t('notRestored', { name }), error),
  })
  const { mutate: remove, isPending: isRemoving } = useMutation({
    mutationFn: async ({ id, revision }: Named) =>
      deletePlatform({ id, revision: revision ?? (await readRevision(id)) }),
    onSuccess: ({ id, revision }, { name }) => {
      const undo = { label: t('undo'), act: () => restore({ id, revision, name }) }
      showToast({ text: t('deleted', { name }), action: undo })
      onRemoved?.()
      queryClient.removeQueries({ queryKey: queryKeys.platform(id) })
      return refresh()
    },
    onError: (error, { name }) => fail(t('notDeleted', { name }), error),
  })
  return { remove, isRemoving, restore, isRestoring }
}
