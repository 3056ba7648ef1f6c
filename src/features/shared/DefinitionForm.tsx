import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cookieTextFields } from '#core/charter/cookieFacts.ts'
import { locales } from '#core/charter/locale.ts'
import { providerNameAt } from '#core/charter/provider.ts'
import type { DefinitionItem } from '#core/contract/routes/sharedRoutes.ts'
import { formatNumber } from '#src/lib/format.ts'
import { paths } from '#src/lib/paths.ts'
import { providersQuery } from '#src/lib/sharedQueries.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { SelectField } from '#src/ui/SelectField.tsx'
import { TextArea } from '#src/ui/TextArea.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import { findFaults, toForm, toPatch } from './definitionForm.ts'
import { RehearsedForm } from './RehearsedForm.tsx'
import { useTypedEdit } from './useTypedEdit.ts'
import classes from './Shared.module.css'

/** What a shared definition says, in every language; what it changes is shown on every page before it is saved. */
export function DefinitionForm({ definition }: { definition: DefinitionItem }) {
  const { t } = useTranslation('shared')
  const language = useLanguage()
  const { data: providers = [] } = useQuery(providersQuery)
  const edit = useTypedEdit(`definition.${definition.id}`, toForm(definition, language), definition.revision)
  const { form, type } = edit
  const [isChecked, setIsChecked] = useState(false)
  const faults = isChecked ? findFaults(form) : new Set<string>()
  const today = new Date().toISOString()
  const options = providers
    .filter(({ id, deletedAt }) => deletedAt === null || id === form.providerId)
    .map((provider) => ({ value: provider.id, label: providerNameAt(provider, today) }))

  return (
    <RehearsedForm
      label={t('definition.form')}
      edit={edit}
      overtaken={t('definition.overtaken')}
      back={{ label: t('definition.back'), href: paths.definitions.href() }}
      onCheck={() => {
        setIsChecked(true)
        if (findFaults(form).size > 0) return null
        const patch = { ...toPatch(form, definition, language), revision: edit.base }
        return { change: { do: 'changeDefinition', id: definition.id, definition: patch }, at: today.slice(0, 10) }
      }}
      onSaved={(count) => t('definition.saved', { count, shown: formatNumber(count, language) })}
    >
      <fieldset className={classes.group}>
        <legend className={classes.legend}>{t('definition.facts')}</legend>
        <TextField
          label={t('definition.field.names')}
          hint={t('definition.hint.names')}
          isMono
          value={form.names}
          error={faults.has('names') ? t('definition.fault.names') : undefined}
          onChange={({ target }) => type({ ...form, names: target.value })}
        />
        <SelectField
          label={t('definition.field.provider')}
          value={form.providerId}
          options={options.length === 0 ? [{ value: form.providerId, label: '…' }] : options}
          onChange={({ target }) => type({ ...form, providerId: target.value })}
        />
        <TextField
          label={t('definition.field.retention')}
          hint={t('definition.hint.retention')}
          value={form.retention}
          error={faults.has('retention') ? t('definition.fault.retention') : undefined}
          onChange={({ target }) => type({ ...form, retention: target.value })}
        />
      </fieldset>
      <fieldset className={classes.group}>
        <legend className={classes.legend}>{t('definition.texts')}</legend>
        {cookieTextFields.map((field) => (
          <div key={field} className={classes.pair}>
            {locales.map((locale) => (
              <TextArea
                key={locale}
                label={t(`definition.field.${field}`, { language: t(`definition.inLanguage.${locale}`) })}
                lang={locale}
                dir="auto"
                rows={1}
                value={form.texts[field][locale]}
                error={faults.has(`texts.${field}.${locale}`) ? t('definition.fault.text') : undefined}
                onChange={({ target }) =>
                  // A cell is one line, however it is pasted.
                  type({
                    ...form,
                    texts: {
                      ...form.texts,
                      [field]: { ...form.texts[field], [locale]: target.value.replace(/\s*\n\s*/g, ' ') },
                    },
                  })
                }
              />
            ))}
          </div>
        ))}
      </fieldset>
    </RehearsedForm>
  )
}
