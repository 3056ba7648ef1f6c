import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { pickLocalized } from '#core/charter/locale.ts'
import type { Holder } from '#core/contract/problem.ts'
import { paths } from '#src/lib/paths.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'

/** The platform that has the host or the identifier which was asked for. */
export function HolderLink({ holder }: { holder: Holder }) {
  const { t } = useTranslation('platforms')
  const language = useLanguage()
  return (
    <>
      {' '}
      {t('holder')}{' '}
      <Link to={paths.platform.href(holder.platformId)}>
        <bdi>{pickLocalized(holder.platformName, language)?.value ?? holder.value}</bdi>
      </Link>
    </>
  )
}
