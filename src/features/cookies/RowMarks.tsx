import { useTranslation } from 'react-i18next'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import { Button } from '#src/ui/Button.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { useCookies } from './cookies.ts'
import type { RowEdit } from './rowEdits.ts'
import classes from './CookieTable.module.css'

/** Under the names: where the row comes from, and what of it is not with the server, with what can be done about it. */
export function RowMarks({ row, edit }: { row: CookieRow; edit: RowEdit | null }) {
  const { t } = useTranslation('cookies')
  const { edits, actions } = useCookies()
  const exceptions = Object.keys(row.overrides).length
  const kind = edit?.status.kind
  const isWaiting = kind === 'unsent' || kind === 'failed' || kind === 'stale'
  return (
    <>
      {row.definitionId !== null && (
        <span className={classes.origin}>
          {exceptions === 0 ? t('row.shared') : t('row.exceptions', { count: exceptions })}
        </span>
      )}
      {isWaiting && (
        <span className={classes.waiting}>
          <StateBadge tone={kind === 'unsent' ? 'warn' : 'block'}>{t(`row.${kind}`)}</StateBadge>
          <span className={classes.waitingActions}>
            <Button
              size="small"
              variant="quiet"
              onClick={() => (kind === 'stale' ? actions.open(row.id) : void edits.save(row.id))}
            >
              {t(kind === 'stale' ? 'row.settle' : 'row.send')}
            </Button>
            <Button size="small" variant="quiet" onClick={() => edits.discard(row.id)}>
              {t('row.discard')}
            </Button>
          </span>
        </span>
      )}
    </>
  )
}
