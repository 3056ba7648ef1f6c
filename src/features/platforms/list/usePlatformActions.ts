import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { PlatformItem } from '#core/contract/routes/platformRoutes.ts'
import { paths } from '#src/lib/paths.ts'
import type { MenuEntry } from '#src/ui/MenuPanel.tsx'
import { useDeletePlatform } from '../useDeletePlatform.ts'

type Named = { platform: PlatformItem; name: string }

/**
 * What one does with a platform from the list: open, settings, copy, import over it, delete with undo; with a deleted one:
 * open what is said of it, bring it back. One for the whole list: what each row had of its own took longer to make than the row.
 */
export function usePlatformActions(): (named: Named) => readonly MenuEntry[] {
  const { t } = useTranslation('platforms')
  const navigate = useNavigate()
  const { remove, restore } = useDeletePlatform(focusTitle)

  return useMemo(() => {
    const labels = {
      open: t('actions.open'),
      settings: t('actions.settings'),
      import: t('actions.import'),
      copy: t('actions.copy'),
      delete: t('actions.delete'),
      restore: t('gone.restore'),
    }
    return ({ platform, name }) => {
      const { id, revision } = platform
      const go = (key: keyof typeof labels, href: string): MenuEntry => ({
        key,
        label: labels[key],
        onSelect: () => void navigate(href),
      })
      const open = go('open', paths.platform.href(id))
      if (platform.deletedAt !== null) {
        const onSelect = () => restore({ id, revision, name }, { onSuccess: focusTitle })
        return [open, { key: 'restore', label: labels.restore, onSelect }]
      }
      return [
        open,
        go('settings', paths.platformSettings.href(id)),
        go('import', paths.import.href(id)),
        go('copy', paths.newPlatform.href(id)),
        {
          key: 'delete',
          label: labels.delete,
          isDanger: true,
          onSelect: () => remove({ id, revision, name }),
        },
      ]
    }
  }, [t, navigate, remove, restore])
}

/** The row and its menu are about to go: the focus goes to what stays. */
function focusTitle(): void {
  document.querySelector('h1')?.focus()
}
