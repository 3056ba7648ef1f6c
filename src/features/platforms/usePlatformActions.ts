import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { PlatformItem } from '#core/contract/routes/platformRoutes.ts'
import { readFailure } from '#src/lib/failure.ts'
import { paths } from '#src/lib/paths.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'
import type { MenuEntry } from '#src/ui/MenuPanel.tsx'
import { showToast } from '#src/ui/toasts.ts'
import { deletePlatform, restorePlatform } from './platformQueries.ts'

type Named = { platform: PlatformItem; name: string }
type Deleted = { id: string; revision: number; name: string }

/**
 * What one does with a platform from the list: open, settings, copy, import over it, delete with undo. One for the whole list:
 * what each row had of its own took longer to make than the row.
 */
export function usePlatformActions(): (named: Named) => readonly MenuEntry[] {
  const { t } = useTranslation('platforms')
  const navigate = useNavigate()
  const queryClient = useQueryClient()

  const refresh = () => queryClient.invalidateQueries({ queryKey: queryKeys.platforms })
  const fail = (text: string, error: unknown) => {
    const { code } = readFailure(error)
    const reason = code === 'slug_taken' || code === 'host_taken' || code === 'stale_revision' ? code : 'other'
    showToast({ text: `${text} ${t(`refused.${reason}`)}`, tone: 'block' })
    void refresh()
  }
  const { mutate: restore } = useMutation({
    mutationFn: (deleted: Deleted) => restorePlatform(deleted),
    onSuccess: (_restored, { name }) => {
      showToast({ text: t('restored', { name }), tone: 'ok' })
      return refresh()
    },
    onError: (error, { name }) => fail(t('notRestored', { name }), error),
  })
  const { mutate: remove } = useMutation({
    mutationFn: ({ platform }: Named) => deletePlatform(platform),
    onSuccess: ({ id, revision }, { name }) => {
      const undo = { label: t('undo'), act: () => restore({ id, revision, name }) }
      showToast({ text: t('deleted', { name }), action: undo })
      queryClient.removeQueries({ queryKey: queryKeys.platform(id) })
      // The row and its menu are about to go: the focus goes to what stays.
      document.querySelector('h1')?.focus()
      return refresh()
    },
    onError: (error, { name }) => fail(t('notDeleted', { name }), error),
  })

  return useMemo(() => {
    const labels = {
      open: t('actions.open'),
      settings: t('actions.settings'),
      import: t('actions.import'),
      copy: t('actions.copy'),
      delete: t('actions.delete'),
    }
    return ({ platform, name }) => {
      const go = (key: keyof typeof labels, href: string): MenuEntry => ({
        key,
        label: labels[key],
        onSelect: () => void navigate(href),
      })
      return [
        go('open', paths.platform.href(platform.id)),
        go('settings', paths.platformSettings.href(platform.id)),
        go('import', paths.import.href(platform.id)),
        go('copy', paths.newPlatform.href(platform.id)),
        { key: 'delete', label: labels.delete, isDanger: true, onSelect: () => remove({ platform, name }) },
      ]
    }
  }, [t, navigate, remove])
}
