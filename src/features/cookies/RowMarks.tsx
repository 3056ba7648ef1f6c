import type { TFunction } from 'i18next'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { cookieFields } from '#core/charter/cookieFacts.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import { outbox } from '#src/lib/outbox.ts'
import { Button } from '#src/ui/Button.tsx'
import { joinClasses } from '#src/ui/joinClasses.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { rowButtonId, useCookies } from './cookies.ts'
import type { RowEdit } from './edit/rowEdits.ts'
import classes from './RowMarks.module.css'

/** Under the names: where the row comes from, and what of it is not with the server, with what can be done about it. */
export function RowMarks({ row, edit }: { row: CookieRow; edit: RowEdit | null }) {
  const { t } = useTranslation('cookies')
  const { edits, actions, repeated } = useCookies()
  const twin = repeated.get(row.id)
  const exceptions = Object.keys(row.overrides).length
  const kind = edit?.status.kind
  const isWaiting = kind === 'unsent' || kind === 'failed' || kind === 'stale'
  const isInOutbox = useSyncExternalStore(outbox.subscribe, () => outbox.read().some((it) => it.row.id === row.id))
  const gap = isWaiting && kind !== 'stale' ? edits.readGap(row.id) : null
  /** What was pressed goes away with the mark: the row keeps the focus. */
  function actOnRow(act: () => void) {
    document.getElementById(rowButtonId(row.id))?.focus()
    act()
  }

  return (
    <>
      {row.definitionId !== null && (
        <span className={classes.origin}>
          {exceptions === 0 ? t('row.shared') : t('row.exceptions', { count: exceptions })}
        </span>
      )}
      {twin !== undefined && <span className={classes.repeated}>{t('row.repeated', { place: twin })}</span>}
      {isInOutbox && !isWaiting && (
        <span className={classes.waiting}>
          <StateBadge tone="warn">{t('row.inOutbox')}</StateBadge>
        </span>
      )}
      {isWaiting && (
        <span className={joinClasses(classes.waiting, classes.onTint)}>
          <StateBadge tone={kind === 'unsent' ? 'warn' : 'block'}>{t(`row.${kind}`)}</StateBadge>
          {gap !== null && <span className={classes.lacking}>{t('row.lacks', { field: nameGap(gap, t) })}</span>}
          <span className={classes.waitingActions}>
            {gap !== null ? (
              <Button size="small" variant="quiet" onClick={() => actions.open(row.id, gap)}>
                {t('row.complete')}
              </Button>
            ) : (
              <Button
                size="small"
                variant="quiet"
                onClick={() => (kind === 'stale' ? actions.open(row.id) : actOnRow(() => void edits.save(row.id)))}
              >
                {t(kind === 'stale' ? 'row.settle' : 'row.send')}
              </Button>
            )}
            <Button size="small" variant="quiet" onClick={() => actOnRow(() => edits.discard(row.id))}>
              {t('row.discard')}
            </Button>
          </span>
        </span>
      )}
    </>
  )
}

/** The field at the path of a form, as its label reads. */
function nameGap(path: string, t: TFunction<'cookies'>): string {
  const [field, part] = path.split('.')
  if (field === 'reasons') return t('origin.reason')
  const named = cookieFields.find((it) => it === (field === 'texts' ? part : field))
  return named === undefined ? '' : t(`field.${named}`)
}
