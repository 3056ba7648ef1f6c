import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProviderItem } from '#core/contract/routes/sharedRoutes.ts'
import { formatNumber } from '#src/lib/format.ts'
import { paths } from '#src/lib/paths.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { dayToShow, findFaults, toForm, toPatch } from './providerForm.ts'
import { ProviderFields } from './ProviderFields.tsx'
import { RehearsedForm } from './RehearsedForm.tsx'
import { useTypedEdit } from './useTypedEdit.ts'

/** The provider's fields; what they change is shown on every page before it is saved. */
export function ProviderForm({ provider }: { provider: ProviderItem }) {
  const { t } = useTranslation('shared')
  const language = useLanguage()
  const edit = useTypedEdit(`provider.${provider.id}`, toForm(provider), provider.revision)
  const { form, type } = edit
  const [isChecked, setIsChecked] = useState(false)

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
      <ProviderFields form={form} faults={isChecked ? findFaults(form) : new Map()} onType={type} />
    </RehearsedForm>
  )
}
