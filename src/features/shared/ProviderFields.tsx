import { useTranslation } from 'react-i18next'
import { TextArea } from '#src/ui/TextArea.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import type { ProviderForm } from './providerForm.ts'
import { ProviderNames } from './ProviderNames.tsx'
import classes from './Shared.module.css'

type Props = {
  form: ProviderForm
  /** By path, each with the schema's code. */
  faults: ReadonlyMap<string, string>
  onType: (form: ProviderForm) => void
}

/** Everything that is kept of a provider: its names with their days, how else it is recognised, what is about it. */
export function ProviderFields({ form, faults, onType }: Props) {
  const { t } = useTranslation('shared')
  const faultOf = (path: string) => {
    const code = faults.get(path)
    // A code without words of its own has those of `other`.
    return code === undefined
      ? undefined
      : t(`provider.fault.${code as 'required'}`, { defaultValue: t('provider.fault.other') })
  }
  return (
    <>
      <ProviderNames names={form.names} faultOf={faultOf} onChange={(names) => onType({ ...form, names })} />
      <fieldset className={classes.group}>
        <legend className={classes.legend}>{t('provider.about.legend')}</legend>
        <TextArea
          label={t('provider.field.otherNames')}
          hint={t('provider.hint.otherNames')}
          dir="auto"
          rows={2}
          value={form.otherNames}
          error={faultOf('otherNames')}
          onChange={({ target }) => onType({ ...form, otherNames: target.value })}
        />
        <TextField
          label={t('provider.field.policyUrl')}
          type="url"
          value={form.policyUrl}
          error={faultOf('policyUrl')}
          onChange={({ target }) => onType({ ...form, policyUrl: target.value })}
        />
        <TextField
          label={t('provider.field.contact')}
          value={form.contact}
          error={faultOf('contact')}
          onChange={({ target }) => onType({ ...form, contact: target.value })}
        />
      </fieldset>
    </>
  )
}
