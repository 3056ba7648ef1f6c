import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { PlatformItem } from '#core/contract/routes/platformRoutes.ts'
import { paths } from '#src/lib/paths.ts'
import type { MenuEntry } from '#src/ui/MenuPanel.tsx'
import { useDeletePlatform } from './useDeletePlatform.ts'

type Named = { platform: PlatformItem; name: string }

/**
 * What one does with a platform from the list: open, settings, copy, import over it, delete with undo. One for the whole list:
 * what each row had of its own took longer to make than the row.
 */
export function usePlatformActions(): (named: Named) => readonly MenuEntry[] {
  const { t } = useTranslation('platforms')
  const navigate = useNavigate()
  const { remove } = useDeletePlatform(() => {
    // The row and its menu are about to go: the focus goes to what stays.
    document.querySelector('h1')?.focus()
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
        {
          key: 'delete',
          label: labels.delete,
          isDanger: true,
          onSelect: () => remove({ id: platform.id, revision: platform.revision, name }),
        },
      ]
    }
  }, [t, navigate, remove])
}
