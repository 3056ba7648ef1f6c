import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { categoryKinds } from '#core/charter/categoryKind.ts'
import { parties, storages } from '#core/charter/cookieFacts.ts'
import { locales } from '#core/charter/locale.ts'
import { providerNameAt } from '#core/charter/providerName.ts'
import { readRetention, writeRetention } from '#core/charter/retentionWords.ts'
import { providersQuery } from '#src/lib/sharedQueries.ts'
import { SelectField } from '#src/ui/SelectField.tsx'
import { TextArea } from '#src/ui/TextArea.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import { unsaid, type ChangeField, type ChangeForm } from './changeForm.ts'
import classes from './Bulk.module.css'

type Props = { field: ChangeField; form: ChangeForm; onChange: (form: ChangeForm) => void; isAtFault: boolean }

/** What a field is to say on every row. */
export function ChangeControl({ field, form, onChange, isAtFault }: Props) {
  const { t } = useTranslation('fleet')
  const isEmpty = field === 'retention' && form.retention.trim() === ''
  const error = isAtFault ? t(isEmpty ? 'change.required' : `change.fault.${field}`) : undefined
  const label = t(`change.value.${field}`)
  if (field === 'service' || field === 'purpose')
    return (
      <div className={classes.pair}>
        {locales.map((locale) => (
          <TextArea
            key={locale}
            label={t('change.inLanguage', { field: label, language: t(`change.language.${locale}`) })}
            lang={locale}
            dir="auto"
            rows={1}
            value={form[field][locale]}
            error={error}
            onChange={({ target }) =>
              // A cell is one line, however it is pasted.
              onChange({ ...form, [field]: { ...form[field], [locale]: target.value.replace(/\s*\n\s*/g, ' ') } })
            }
          />
        ))}
      </div>
    )
  if (field === 'retention')
    return (
      <TextField
        label={label}
        autoComplete="off"
        value={form.retention}
        error={error}
        hint={<ReadRetention typed={form.retention} />}
        onChange={({ target }) => onChange({ ...form, retention: target.value })}
      />
    )
  if (field === 'provider') return <ProviderChoice label={label} form={form} onChange={onChange} error={error} />
  const last = { value: unsaid, label: t('change.unsaid') }
  const options = {
    category: categoryKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
    party: [...parties.map((value) => ({ value, label: t(`change.party.${value}`) })), last],
    storage: [...storages.map((value) => ({ value, label: t(`change.storage.${value}`) })), last],
  }
  return (
    <SelectField
      label={label}
      value={form[field]}
      error={error}
      options={[{ value: '', label: t('change.choose') }, ...options[field]]}
      onChange={({ target }) => onChange({ ...form, [field]: target.value })}
    />
  )
}

/** What is understood of a retention in words, as every language prints it. */
function ReadRetention({ typed }: { typed: string }) {
  const { t } = useTranslation('fleet')
  const { retention, note } = readRetention(typed.trim())
  return (
    <span role="status">
      {retention.kind === 'unknown' || note !== null
        ? t('change.retentionHint')
        : locales.map((locale, index) => (
            <span key={locale} lang={locale}>
              {index > 0 && ' · '}
              {writeRetention(retention, null, locale)}
            </span>
          ))}
    </span>
  )
}

type ChoiceProps = Pick<Props, 'form' | 'onChange'> & { label: string; error: string | undefined }

function ProviderChoice({ label, form, onChange, error }: ChoiceProps) {
  const { t } = useTranslation('fleet')
  const { data: providers = [] } = useQuery(providersQuery)
  const today = new Date().toISOString()
  const options = providers
    .filter(({ deletedAt }) => deletedAt === null)
    .map((provider) => ({ value: provider.id, label: providerNameAt(provider, today) }))
    .sort((a, b) => a.label.localeCompare(b.label))
  return (
    <SelectField
      label={label}
      value={form.provider}
      error={error}
      options={[{ value: '', label: t('change.choose') }, ...options]}
      onChange={({ target }) => onChange({ ...form, provider: target.value })}
    />
  )
}
