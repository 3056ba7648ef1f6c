import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Holder } from '#core/contract/problem.ts'
import { Button } from '#src/ui/Button.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import { HolderLink } from '../HolderLink.tsx'
import type { NewPlatform } from './newPlatform.ts'
import { useNewPlatformFault } from './newPlatformFault.ts'
import classes from './NewPlatform.module.css'

/** The short name, proposed from the name; emptied, it is proposed again. */
export function NewPlatformSlug({ free, holder }: { free: string | null; holder: Holder | null }) {
  const { t } = useTranslation('platforms')
  const { register, getValues, setValue, setFocus } = useFormContext<NewPlatform>()
  const fault = useNewPlatformFault('slug')
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t('create.slug.title')}</legend>
      <TextField
        {...register('slug', { onChange: () => setValue('isSlugTyped', getValues('slug') !== '') })}
        label={t('create.slug.label')}
        hint={t('create.slug.hint')}
        error={
          fault && (
            <>
              {fault.text}
              {fault.code === 'slug_taken' && holder !== null && <HolderLink holder={holder} />}
            </>
          )
        }
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        isMono
      />
      {fault?.code === 'slug_taken' && free !== null && (
        <Button
          size="small"
          className={classes.proposal ?? ''}
          onClick={() => {
            setValue('isSlugTyped', true)
            setValue('slug', free, { shouldValidate: true, shouldDirty: true })
            setFocus('slug')
          }}
        >
          {t('create.slug.take', { slug: free })}
        </Button>
      )}
    </fieldset>
  )
}
