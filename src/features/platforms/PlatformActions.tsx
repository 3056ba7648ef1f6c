import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { PlatformItem } from '#core/contract/routes/platformRoutes.ts'
import { readFailure } from '#src/lib/failure.ts'
import { paths } from '#src/lib/paths.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'
import { MenuButton } from '#src/ui/MenuButton.tsx'
import { showToast } from '#src/ui/toasts.ts'
import { deletePlatform, restorePlatform } from './platformQueries.ts'

type Revised = { id: string; revision: number }

/** What one does with a platform from the list: open, settings, copy, import over it, delete with undo. */
export function PlatformActions({ platform, name }: { platform: PlatformItem; name: string }) {
  const { t } = useTranslation('platforms')
  const navigate = useNavigate()
  const queryClient = useQueryClient()

  const refresh = () => queryClient.invalidateQueries({ queryKey: queryKeys.platforms })
  const fail = (text: string) => (error: unknown) => {
    const { code } = readFailure(error)
    const reason = code === 'slug_taken' || code === 'host_taken' || code === 'stale_revision' ? code : 'other'
    showToast({ text: `${text} ${t(`refused.${reason}`)}`, tone: 'block' })
    void refresh()
  }
  const restoring = useMutation({
    mutationFn: (deleted: Revised) => restorePlatform(deleted),
    onSuccess: () => {
      showToast({ text: t('restored', { name }), tone: 'ok' })
      return refresh()
    },
    onError: fail(t('notRestored', { name })),
  })
  const deleting = useMutation({
    mutationFn: () => deletePlatform(platform),
    onSuccess: (deleted) => {
      showToast({ text: t('deleted', { name }), action: { label: t('undo'), act: () => restoring.mutate(deleted) } })
      queryClient.removeQueries({ queryKey: queryKeys.platform(platform.id) })
      // The row and its menu are about to go: the focus goes to what stays.
      document.querySelector('h1')?.focus()
      return refresh()
    },
    onError: fail(t('notDeleted', { name })),
  })

  const { id } = platform
  return (
    <MenuButton
      label={t('actions.label', { name })}
      isIconOnly
      size="small"
      entries={[
        { key: 'open', label: t('actions.open'), onSelect: () => void navigate(paths.platform.href(id)) },
        {
          key: 'settings',
          label: t('actions.settings'),
          onSelect: () => void navigate(paths.platformSettings.href(id)),
        },
        { key: 'import', label: t('actions.import'), onSelect: () => void navigate(paths.import.href(id)) },
        { key: 'copy', label: t('actions.copy'), onSelect: () => void navigate(paths.newPlatform.href(id)) },
        { key: 'delete', label: t('actions.delete'), isDanger: true, onSelect: () => deleting.mutate() },
      ]}
    />
  )
}
