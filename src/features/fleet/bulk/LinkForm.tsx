import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AskForm } from './AskForm.tsx'
import { DefinitionChoice } from './DefinitionChoice.tsx'
import { ReasonField } from './ReasonField.tsx'
import type { Ask } from './useBulk.ts'
import classes from './Bulk.module.css'

type Props = {
  /** Of the rows chosen, as far as they are on screen: what is offered first. */
  names: ReadonlySet<string>
  isBusy: boolean
  onAsk: (ask: Ask) => void
  /** How often rows were refused for lack of a reason. */
  reasonAsked: number
}

/** Which shared definition the rows follow, and what becomes of what they say otherwise. */
export function LinkForm({ names, isBusy, onAsk, reasonAsked }: Props) {
  const { t } = useTranslation('fleet')
  const [definitionId, setDefinitionId] = useState<string | null>(null)
  const [differences, setDifferences] = useState<'keep' | 'giveUp'>('giveUp')
  const [reason, setReason] = useState('')
  const [isChecked, setIsChecked] = useState(false)

  function submit() {
    setIsChecked(true)
    if (definitionId === null) return
    const why = differences === 'keep' && reason.trim() !== '' ? { reason: reason.trim() } : {}
    onAsk((rows) => ({ do: 'linkRows', rows, definitionId, differences, ...why }))
  }

  return (
    <div className={classes.form}>
      <DefinitionChoice legend={t('link.definition')} names={names} chosen={definitionId} onChoose={setDefinitionId} />
      <AskForm isBusy={isBusy} onSubmit={submit} fault={isChecked && definitionId === null && t('link.unchosen')}>
        <fieldset className={classes.group}>
          <legend>{t('link.differences')}</legend>
          {(['giveUp', 'keep'] as const).map((value) => (
            <label key={value} className={classes.choice}>
              <input
                type="radio"
                name="differences"
                checked={differences === value}
                onChange={() => setDifferences(value)}
              />
              {t(`link.${value}`)}
            </label>
          ))}
        </fieldset>
        {differences === 'keep' && <ReasonField value={reason} onChange={setReason} asked={reasonAsked} />}
      </AskForm>
    </div>
  )
}
