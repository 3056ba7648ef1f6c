import { useTranslation } from 'react-i18next'
import type { Platform } from '#core/charter/platform.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx'

/** Where the portal is, or that its address is still to be corrected. */
export function WorkspaceAddress({ platform: { address } }: { platform: Platform }) {
  const { t } = useTranslation()
  if (address === null) return <StateBadge tone="warn">{t('workspace.noAddress')}</StateBadge>
  return (
    <a href={address} target="_blank" rel="noreferrer">
      <bdi>{URL.parse(address)?.hostname ?? address}</bdi> <Icon name="external" size={13} />
      <VisuallyHidden>{t('workspace.newTab')}</VisuallyHidden>
    </a>
  )
}
