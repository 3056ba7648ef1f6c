import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { categoryKinds } from '#core/charter/categoryKind.ts'
import { cookieTextFields, exemptions, parties, storages } from '#core/charter/cookieFacts.ts'
import { locales } from '#core/charter/locale.ts'
import { providerNameAt } from '#core/charter/providerName.ts'
import { providersQuery } from '#src/lib/sharedQueries.ts'
import { SelectField } from '#src/ui/SelectField.tsx'
import { TextArea } from '#src/ui/TextArea.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import type { DefinitionForm } from './definitionForm.ts'
import classes from './Shared.module.css'

type Props = { form: DefinitionForm; faults: ReadonlySet<string>; onType: (form: DefinitionForm) => void }

/** Everything a shared definition says: of the cookie, then of what the register keeps, then in words. */
export function DefinitionFields({ form, faults, onType }: Props) {
  const { t } = useTranslation(['shared', 'cookies'])
  const { data: providers = [] } = useQuery(providersQuery)
  const today = new Date().toISOString()
  const known = providers
    .filter(({ id, deletedAt }) => deletedAt === null || id === form.providerId)
    .map((provider) => ({ value: provider.id, label: providerNameAt(provider, today) }))
  const nobodySaid = { value: '' as const, label: t('cookies:details.unsaid') }
  /** A list of which each value is one of the field's own. */
  const select = <Field extends 'categoryKind' | 'party' | 'storage' | 'exemption'>(
    field: Field,
    options: readonly { value: DefinitionForm[Field]; label: string }[],
  ) => ({
    value: form[field],
    options,
    onChange: ({ target }: { target: { value: string } }) => {
      const chosen = options.find(({ value }) => value === target.value)
      if (chosen) onType({ ...form, [field]: chosen.value })
    },
  })

  return (
    <>
      <fieldset className={classes.group}>
        <legend className={classes.legend}>{t('definition.facts')}</legend>
        <TextField
          label={t('definition.field.names')}
          hint={t('definition.hint.names')}
          isMono
          value={form.names}
          error={faults.has('names') ? t('definition.fault.names') : undefined}
          onChange={({ target }) => onType({ ...form, names: target.value })}
        />
        <SelectField
          label={t('definition.field.provider')}
          value={form.providerId}
          error={faults.has('providerId') ? t('definition.fault.provider') : undefined}
          options={
            known.some(({ value }) => value === form.providerId)
              ? known
              : [
                  {
                    value: form.providerId,
                    label: t(form.providerId === '' ? 'definition.choose' : 'definition.choosing'),
                  },
                  ...known,
                ]
          }
          onChange={({ target }) => onType({ ...form, providerId: target.value })}
        />
        <TextField
          label={t('definition.field.retention')}
          hint={t('definition.hint.retention')}
          value={form.retention}
          error={faults.has('retention') ? t('definition.fault.retention') : undefined}
          onChange={({ target }) => onType({ ...form, retention: target.value })}
        />
        <SelectField
          label={t('definition.field.categoryKind')}
          hint={t('definition.hint.categoryKind')}
          {...select(
            'categoryKind',
            categoryKinds.map((value) => ({ value, label: t(`cookies:kind.${value}`) })),
          )}
        />
      </fieldset>
      <fieldset className={classes.group}>
        <legend className={classes.legend}>{t('definition.register')}</legend>
        <SelectField
          label={t('cookies:field.party')}
          hint={t('cookies:party.hint')}
          {...select('party', [nobodySaid, ...parties.map((value) => ({ value, label: t(`cookies:party.${value}`) }))])}
        />
        <SelectField
          label={t('cookies:field.storage')}
          {...select('storage', [
            nobodySaid,
            ...storages.map((value) => ({ value, label: t(`cookies:storage.${value}`) })),
          ])}
        />
        <TextField
          label={t('cookies:field.host')}
          hint={t('cookies:host.hint')}
          isMono
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          value={form.host}
          error={faults.has('host') ? t('cookies:issue.invalid_host') : undefined}
          onChange={({ target }) => onType({ ...form, host: target.value })}
        />
        <SelectField
          label={t('cookies:field.exemption')}
          hint={form.exemption === '' ? t('cookies:exemption.hint') : t(`cookies:exemptionHint.${form.exemption}`)}
          {...select('exemption', [
            nobodySaid,
            ...exemptions.map((value) => ({ value, label: t(`cookies:exemption.${value}`) })),
          ])}
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
                  onType({
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
    </>
  )
}
