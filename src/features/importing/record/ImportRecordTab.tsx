import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '#src/lib/paths.ts'
import { formatDateTime } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { useWorkspace } from '#src/lib/workspace.ts'
import { ButtonLink } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { SelectField } from '#src/ui/SelectField.tsx'
import { Skeleton } from '#src/ui/Skeleton.tsx'
import { ImportRecord } from './ImportRecord.tsx'
import { recordQuery, recordsQuery } from './recordQueries.ts'
import { UndoRecord } from './UndoRecord.tsx'
import classes from './ImportRecord.module.css'

/** What was imported into the platform, as it was read. */
export function ImportRecordTab() {
  const { t } = useTranslation('importing')
  const language = useLanguage()
  const { platform } = useWorkspace().source
  const records = useQuery(recordsQuery(platform.id))
  const [chosen, setChosen] = useState<string | null>(null)
  const id = chosen ?? records.data?.items[0]?.id ?? null
  const record = useQuery({ ...recordQuery(id ?? ''), enabled: id !== null })
  const error = records.error ?? record.error
  // The nearest error page says what happened and offers to try again.
  if (error !== null && !record.data) throw error

  if (records.data?.items.length === 0) {
    return (
      <div className={classes.tab}>
        <EmptyState title={t('record.none')} text={t('record.noneText')}>
          <ButtonLink icon="import" to={paths.import.href(platform.id)}>
            {t('record.over')}
          </ButtonLink>
        </EmptyState>
      </div>
    )
  }
  if (!records.data || !record.data) return <Skeleton label={t('record.loading')} lines={6} />
  return (
    <div className={classes.tab}>
      <div className={classes.head}>
        <h2 className={classes.title}>{t('record.title')}</h2>
        {records.data.items.length > 1 && (
          <SelectField
            label={t('record.choose')}
            isLabelHidden
            value={record.data.id}
            options={records.data.items.map((item) => ({
              value: item.id,
              label: `${formatDateTime(item.createdAt, language)} · ${t(`record.purpose.${item.purpose}`)}`,
            }))}
            onChange={(event) => setChosen(event.target.value)}
          />
        )}
        <ButtonLink size="small" icon="import" to={paths.import.href(platform.id)}>
          {t('record.again')}
        </ButtonLink>
      </div>
      {record.data.commitId !== null && (
        <UndoRecord key={record.data.commitId} commitId={record.data.commitId} purpose={record.data.purpose} />
      )}
      <ImportRecord key={record.data.id} record={record.data} />
    </div>
  )
}
