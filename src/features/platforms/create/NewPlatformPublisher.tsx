import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { TextField } from '#src/ui/TextField.tsx'
import type { NewPlatform } from './newPlatform.ts'
import { useNewPlatformFault } from './newPlatformFault.ts'
import classes from './NewPlatform.module.css'

/** Who answers for the portal; may come later, and the charter's texts that name it wait until then. */
export function NewPlatformPublisher() {
  const { t } = useTranslation('platforms')
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t('create.publisher.title')}</legend>
      <p className={classes.about}>{t('create.publisher.text')}</p>
      {(['name', 'contact', 'dataProtectionContact'] as const).map((field) => (
        <PublisherField key={field} field={field} />
      ))}
    </fieldset>
  )
}

function PublisherField({ field }: { field: keyof NewPlatform['publisher'] }) {
  const { t } = useTranslation('platforms')
  const { register } = useFormContext<NewPlatform>()
  const fault = useNewPlatformFault(`publisher.${field}`)
  return (
    <TextField
      {...register(`publisher.${field}`)}
      label={t(`create.publisher.${field}`)}
      error={fault?.text}
      dir="auto"
      autoComplete="off"
    />
  )
}
