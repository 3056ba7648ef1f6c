import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProviderItem } from '#core/contract/routes/sharedRoutes.ts'
import { formatNumber } from '#src/lib/format.ts'
import { paths } from '#src/lib/paths.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { TextField } from '#src/ui/TextField.tsx'
import { dayToShow, findFaults, toForm, toPatch } from './providerForm.ts'
import { ProviderNames } from './ProviderNames.tsx'
import { RehearsedForm } from './RehearsedForm.tsx'
import { useTypedEdit } from './useTypedEdit.ts'
import classes from './Shared.module.css'

/** The provider's fields; what they change is shown on every page before it is saved. */
export function ProviderForm({ provider }: { provider: ProviderItem }) {
  const { t } = useTranslation('shared')
  const language = useLanguage()
  const edit = useTypedEdit(`provider.${provider.id}`, toForm(provider), provider.revision)
  const { form, type } = edit
  const [isChecked, setIsChecked] = useState(false)
  const faults = isChecked ? findFaults(form) : new Map<string, string>()
  const faultOf = (path: string) => {
    const code = faults.get(path)
    // A code without words of its own has those of `other`.
    return code === undefined
      ? undefined
      : t(`provider.fault.${code as 'required'}`, { defaultValue: t('provider.fault.other') })
  }

  return (
    <RehearsedForm
      label={t('provider.form')}
      edit={edit}
      overtaken={t('provider.overtaken', {
        names: toForm(provider)
          .names.map(({ name }) => name)
          .join(', '),
      })}
      back={{ label: t('provider.back'), href: paths.providers.href() }}
      aside={t('rehearsal.addresses')}
      onCheck={() => {
        setIsChecked(true)
        if (findFaults(form).size > 0) return null
        const change = { do: 'changeProvider', id: provider.id, provider: toPatch(form, edit.base) } as const
        return { change, at: dayToShow(form, new Date().toISOString().slice(0, 10)) }
      }}
      onSaved={(count) => t('provider.saved', { count, shown: formatNumber(count, language) })}
    >
      <ProviderNames names={form.names} faultOf={faultOf} onChange={(names) => type({ ...form, names })} />
      <fieldset className={classes.group}>
        <legend className={classes.legend}>{t('provider.about.legend')}</legend>
        <TextField
          label={t('provider.field.policyUrl')}
          type="url"
          value={form.policyUrl}
          error={faultOf('policyUrl')}
          onChange={({ target }) => type({ ...form, policyUrl: target.value })}
        />
        <TextField
          label={t('provider.field.contact')}
          value={form.contact}
          error={faultOf('contact')}
          onChange={({ target }) => type({ ...form, contact: target.value })}
        />
      </fieldset>
    </RehearsedForm>
  )
}
