import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { pickLocalized } from '#core/charter/locale.ts'
import { paths } from '#src/lib/paths.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { useWorkspace } from '#src/lib/workspace.ts'
import { Button } from '#src/ui/Button.tsx'
import { PlatformSettingsGroup } from './PlatformSettingsGroup.tsx'
import { useDeletePlatform } from '../useDeletePlatform.ts'
import classes from './PlatformSettings.module.css'

/** Takes the platform away, with an undo; what waits to be sent goes first, so that it comes back with it. */
export function PlatformSettingsDelete() {
  const { t } = useTranslation('platforms')
  const language = useLanguage()
  const navigate = useNavigate()
  const { source, board } = useWorkspace()
  const { platform } = source
  const { remove, isRemoving } = useDeletePlatform(() => void navigate(paths.platforms.href()))

  async function confirm() {
    await board.saveAll()
    const name = pickLocalized(platform.name, language)?.value ?? platform.slug
    remove({ id: platform.id, revision: null, name })
  }

  return (
    <div className={classes.tab}>
      <PlatformSettingsGroup title={t('settings.delete.title')} text={t('settings.delete.text')}>
        <Button
          variant="danger"
          icon="remove"
          className={classes.add ?? ''}
          isBusy={isRemoving}
          onClick={() => void confirm()}
        >
          {t('settings.delete.action')}
        </Button>
      </PlatformSettingsGroup>
    </div>
  )
}
