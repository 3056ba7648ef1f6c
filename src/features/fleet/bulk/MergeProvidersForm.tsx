import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { providerNameAt } from '#core/charter/providerName.ts'
import type { BulkRequest } from '#src/lib/bulkRequest.ts'
import { providersQuery } from '#src/lib/sharedQueries.ts'
import { SelectField } from '#src/ui/SelectField.tsx'
import { AskForm } from './AskForm.tsx'
import { nameMerged, StaysChoice, type Merged, type Stays } from './StaysChoice.tsx'
import type { Ask } from './useBulk.ts'
import classes from './Bulk.module.css'

type Props = {
  subject: NonNullable<BulkRequest['subject']>
  isBusy: boolean
  onAsk: (ask: Ask, names: Merged) => void
}

/** With which provider another one is merged, and which of the two stays. */
export function MergeProvidersForm({ subject, isBusy, onAsk }: Props) {
  const { t } = useTranslation('fleet')
  const [otherId, setOtherId] = useState('')
  const [stays, setStays] = useState<Stays>('other')
  const [isChecked, setIsChecked] = useState(false)
  const { data: providers = [] } = useQuery(providersQuery)
  const today = new Date().toISOString()
  const others = providers
    .filter(({ id, deletedAt }) => id !== subject.id && deletedAt === null)
    .map((provider) => ({ ...provider, name: providerNameAt(provider, today) }))
    .sort((a, b) => a.name.localeCompare(b.name))
  const other = others.find(({ id }) => id === otherId)

  function submit() {
    setIsChecked(true)
    if (other === undefined) return
    const [goes, into] = stays === 'other' ? [subject, other] : [other, subject]
    onAsk(
      () => ({ do: 'mergeProviders', id: goes.id, revision: goes.revision, into: into.id }),
      nameMerged(stays, subject.name, other.name),
    )
  }

  return (
    <AskForm isBusy={isBusy} onSubmit={submit}>
      <p className={classes.note}>{t('merge.aboutProviders')}</p>
      <SelectField
        label={t('merge.otherProvider')}
        error={isChecked && other === undefined ? t('merge.unchosenProvider') : undefined}
        value={otherId}
        onChange={(event) => setOtherId(event.currentTarget.value)}
        options={[
          { value: '', label: t('merge.choose') },
          ...others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {other && (
        <StaysChoice
          legend={t('merge.staysProvider')}
          other={other.name}
          subject={subject.name}
          stays={stays}
          onChoose={setStays}
        />
      )}
    </AskForm>
  )
}
