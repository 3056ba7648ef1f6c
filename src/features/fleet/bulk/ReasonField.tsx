import { useTranslation } from 'react-i18next'
import { limits } from '#core/charter/limits.ts'
import { TextField } from '#src/ui/TextField.tsx'

type Props = {
  value: string
  onChange: (value: string) => void
  /** How often rows were refused for lack of it since it was there to be given. */
  asked: number
}

/** Why rows that share a definition say otherwise. */
export function ReasonField({ value, onChange, asked }: Props) {
  const { t } = useTranslation('fleet')
  return (
    <TextField
      data-reason
      label={t('bulk.reason')}
      hint={t('bulk.reasonHint')}
      error={asked > 0 && value.trim() === '' ? t('bulk.reasonNeeded') : undefined}
      maxLength={limits.reason}
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
