import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { locales, type Locale } from '#core/charter/locale.ts'
import type { RowRef } from '#core/contract/routes/fleetRoutes.ts'
import { formatNumber } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import { SelectField } from '#src/ui/SelectField.tsx'
import { Skeleton } from '#src/ui/Skeleton.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import { BulkRehearsal } from './BulkRehearsal.tsx'
import { useBulk } from './useBulk.ts'
import classes from './Bulk.module.css'

export type BulkAction = 'deleteRows' | 'replaceText'

type Props = { action: BulkAction; rows: readonly RowRef[]; onClose: () => void; onDone: () => void }

/** One action on the rows chosen: what is asked, what the pages would say, then one press that does it all. */
export function BulkDialog({ action, rows, onClose, onDone }: Props) {
  const { t } = useTranslation('fleet')
  const language = useLanguage()
  const { rehearsed, failure, isBusy, rehearse, perform, back } = useBulk(onDone)
  const [find, setFind] = useState('')
  const [by, setBy] = useState('')
  const [locale, setLocale] = useState<Locale>(language)
  const [how, setHow] = useState({ isWhole: true, isCased: false })
  const refs = [...rows]

  const rehearseDeletion = useEffectEvent(() => {
    if (action === 'deleteRows') void rehearse({ do: 'deleteRows', rows: refs })
  })
  useEffect(() => rehearseDeletion(), [])

  const submit = () => {
    if (find.trim() === '') return
    const words = { find: find.trim(), by: by.trim(), locale, ...how }
    void rehearse({ do: 'replaceText', rows: refs, fields: ['service', 'purpose'], ...words })
  }
  const number = { count: rows.length, shown: formatNumber(rows.length, language) }
  const isAsking = action === 'replaceText' && rehearsed === null

  return (
    <Dialog title={t(`bulk.title.${action}`, number)} onClose={onClose} closeLabel={t('bulk.close')} size="wide">
      {failure !== null && (
        <ErrorNotice
          title={t(failure.code === 'stale_revision' || failure.code === 'deleted' ? 'bulk.changed' : 'bulk.failed')}
          reference={failure.requestId ?? undefined}
        >
          {t('bulk.nothingDone')}
        </ErrorNotice>
      )}
      {isAsking && (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
        >
          <TextField label={t('bulk.find')} value={find} onChange={(event) => setFind(event.currentTarget.value)} />
          <TextField label={t('bulk.by')} value={by} onChange={(event) => setBy(event.currentTarget.value)} />
          <SelectField
            label={t('bulk.locale')}
            value={locale}
            options={locales.map((value) => ({ value, label: t(`bulk.language.${value}`) }))}
            onChange={(event) => setLocale(locales.find((it) => it === event.currentTarget.value) ?? locale)}
          />
          <div className={classes.choices}>
            {(['isWhole', 'isCased'] as const).map((key) => (
              <label key={key} className={classes.choice}>
                <input
                  type="checkbox"
                  checked={how[key]}
                  onChange={({ currentTarget: { checked } }) => setHow({ ...how, [key]: checked })}
                />
                {t(`bulk.${key}`)}
              </label>
            ))}
          </div>
          <p className={classes.note}>{t('bulk.inherited')}</p>
          <div>
            <Button type="submit" variant="primary" isBusy={isBusy}>
              {t('bulk.rehearse')}
            </Button>
          </div>
        </form>
      )}
      {!isAsking && rehearsed === null && failure === null && <Skeleton label={t('bulk.asking')} lines={4} />}
      {rehearsed !== null && (
        <BulkRehearsal
          rehearsal={rehearsed.rehearsal}
          actions={
            <>
              {action === 'replaceText' && <Button onClick={back}>{t('bulk.back')}</Button>}
              {rehearsed.rehearsal.platforms.length > 0 && (
                <Button
                  variant={action === 'deleteRows' ? 'danger' : 'primary'}
                  isBusy={isBusy}
                  onClick={() => void perform()}
                >
                  {t(`bulk.do.${action}`)}
                </Button>
              )}
            </>
          }
        />
      )}
    </Dialog>
  )
}
