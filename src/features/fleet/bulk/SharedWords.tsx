import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Rehearsal } from '#core/contract/routes/fleetRoutes.ts'
import { formatNumber } from '#src/lib/format.ts'
import { paths } from '#src/lib/paths.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import classes from './Bulk.module.css'

type Props = {
  definitions: Rehearsal['sharedWords']
  /** One goes to a definition: what is open over the screen is closed. */
  onLeave: () => void
}

/** As many definitions as one takes in at a glance. */
const namedAtMost = 8

/** That the words asked for also stand in shared definitions, which one changes on their own page. */
export function SharedWords({ definitions, onLeave }: Props) {
  const { t } = useTranslation('fleet')
  const language = useLanguage()
  if (definitions.length === 0) return null
  const number = (count: number) => ({ count, shown: formatNumber(count, language) })
  const rows = definitions.reduce((total, definition) => total + definition.rows, 0)
  const others = definitions.length - namedAtMost
  return (
    <div className={classes.shared}>
      <p>
        {t('bulk.sharedWords.said', {
          ...number(definitions.length),
          followers: t('bulk.sharedWords.followers', number(rows)),
        })}
      </p>
      <ul>
        {definitions.slice(0, namedAtMost).map(({ id, names, provider, rows: count }) => (
          <li key={id}>
            <Link to={paths.definition.href(id)} onClick={onLeave}>
              <bdi>{names.join(', ')}</bdi>
            </Link>
            {provider !== '' && ` · ${provider}`}
            {definitions.length > 1 && ` · ${t('bulk.sharedWords.rows', number(count))}`}
          </li>
        ))}
        {others > 0 && <li>{t('bulk.more', number(others))}</li>}
      </ul>
    </div>
  )
}
