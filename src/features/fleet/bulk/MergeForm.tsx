import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { writeNamesCell } from '#core/charter/namesCell.ts'
import type { BulkRequest } from '#src/lib/bulkRequest.ts'
import { definitionsQuery } from '#src/lib/sharedQueries.ts'
import { AskForm } from './AskForm.tsx'
import { DefinitionsCompared } from './DefinitionsCompared.tsx'
import { DefinitionChoice } from './DefinitionChoice.tsx'
import { nameMerged, StaysChoice, type Merged, type Stays } from './StaysChoice.tsx'
import type { Ask } from './useBulk.ts'
import classes from './Bulk.module.css'

type Props = {
  subject: NonNullable<BulkRequest['subject']>
  /** Of the definition: those of the same names are offered first. */
  names: ReadonlySet<string>
  isBusy: boolean
  onAsk: (ask: Ask, names: Merged) => void
}

/** With which definition another one is merged, and which of the two stays. */
export function MergeForm({ subject, names, isBusy, onAsk }: Props) {
  const { t } = useTranslation('fleet')
  const [otherId, setOtherId] = useState<string | null>(null)
  const [stays, setStays] = useState<Stays>('other')
  const [isChecked, setIsChecked] = useState(false)
  const { data: definitions = [] } = useQuery(definitionsQuery)
  const own = definitions.find(({ id }) => id === subject.id)
  const other = definitions.find(({ id }) => id === otherId)
  const otherName = other && writeNamesCell(other.facts.names.map(({ value }) => value))

  function submit() {
    setIsChecked(true)
    if (other === undefined || otherName === undefined) return
    const [goes, into] = stays === 'other' ? [subject, other] : [other, subject]
    onAsk(
      () => ({ do: 'mergeDefinitions', id: goes.id, revision: goes.revision, into: into.id }),
      nameMerged(stays, subject.name, otherName),
    )
  }

  return (
    <div className={classes.form}>
      <p className={classes.note}>{t('merge.about')}</p>
      <DefinitionChoice
        legend={t('merge.other')}
        names={names}
        without={subject.id}
        chosen={otherId}
        onChoose={setOtherId}
      />
      <AskForm isBusy={isBusy} onSubmit={submit} fault={isChecked && other === undefined && t('merge.unchosen')}>
        {own && other && <DefinitionsCompared left={own} right={other} />}
        {otherName !== undefined && (
          <StaysChoice
            legend={t('merge.stays')}
            other={otherName}
            subject={subject.name}
            stays={stays}
            onChoose={setStays}
          />
        )}
      </AskForm>
    </div>
  )
}
