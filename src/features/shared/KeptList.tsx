import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { pickLocalized } from '#core/charter/locale.ts'
import type { Rehearsal } from '#core/contract/routes/fleetRoutes.ts'
import { formatList, formatNumber } from '#src/lib/format.ts'
import { paths } from '#src/lib/paths.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import './texts.ts'
import classes from './Shared.module.css'

/** The rows that keep their own word on what changes: where each is, and on which fields. */
export function KeptList({ keeps }: Pick<Rehearsal, 'keeps'>) {
  const { t } = useTranslation(['shared', 'cookies'])
  const language = useLanguage()
  return (
    <details>
      <summary>{t('rehearsal.keeps', { count: keeps.length, shown: formatNumber(keeps.length, language) })}</summary>
      <ul className={classes.kept}>
        {keeps.map(({ rowId, platformId, platformName, overrides }) => {
          const fields = formatList(
            overrides.map((field) => t(`cookies:field.${field}`)),
            language,
          )
          return (
            <li key={rowId}>
              <Link to={paths.platformCookies.href(platformId, rowId)}>
                <bdi>{pickLocalized(platformName, language)?.value ?? platformId}</bdi>
              </Link>{' '}
              <span className={classes.soft}>{fields}</span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
