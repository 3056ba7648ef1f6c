import { useEffect, useRef, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { locales, type Locale } from '#core/charter/locale.ts'
import { Button } from '#src/ui/Button.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import { mainLocale, type NewPlatform } from './newPlatform.ts'
import { useNewPlatformFault } from './newPlatformFault.ts'
import { useLater } from '../useLater.ts'
import classes from './NewPlatform.module.css'

/** One name for all languages, until one asks for another. */
export function NewPlatformNames() {
  const { t } = useTranslation('platforms')
  const { control, formState, getValues, setFocus, setValue } = useFormContext<NewPlatform>()
  const { isSubmitted } = formState
  const [chosen, defaultLocale] = useWatch({ control, name: ['locales', 'defaultLocale'] })
  const [asked, setAsked] = useState<readonly Locale[]>(() => locales.filter((it) => getValues(`name.${it}`) !== ''))
  const main = mainLocale({ locales: chosen, defaultLocale })
  const others = chosen.filter((locale) => locale !== main)
  const isShown = (locale: Locale) => asked.includes(locale)

  const mainBefore = useRef(main)
  useEffect(() => {
    const before = mainBefore.current
    mainBefore.current = main
    if (before === main) return
    const [there, here] = getValues([`name.${before}`, `name.${main}`])
    // The one name there is follows the language it is asked in; of two, each stays in its own, in sight.
    if (here !== '') {
      setAsked((shown) => [...shown, before])
      return
    }
    setValue(`name.${before}`, '')
    setValue(`name.${main}`, there, { shouldDirty: true, shouldValidate: isSubmitted })
  }, [main, getValues, setValue, isSubmitted])

  const later = useLater(0)
  function ask(locale: Locale) {
    setAsked((before) => [...before, locale])
    // The field is there once the button has gone.
    later(() => setFocus(`name.${locale}`))
  }

  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t('create.names')}</legend>
      <NameField
        key={main}
        locale={main}
        label={others.some(isShown) ? t(`create.nameIn.${main}`) : t('create.name')}
        hint={others.length > 0 && !others.some(isShown) ? t('create.nameHint') : undefined}
      />
      {others.map((locale) =>
        isShown(locale) ? (
          <NameField
            key={locale}
            locale={locale}
            label={t(`create.nameIn.${locale}`)}
            hint={t('create.otherNameHint')}
          />
        ) : (
          <Button
            key={locale}
            variant="quiet"
            size="small"
            icon="add"
            className={classes.start ?? ''}
            onClick={() => ask(locale)}
          >
            {t(`create.otherName.${locale}`)}
          </Button>
        ),
      )}
    </fieldset>
  )
}

function NameField({ locale, label, hint }: { locale: Locale; label: string; hint: string | undefined }) {
  const { register } = useFormContext<NewPlatform>()
  const fault = useNewPlatformFault(`name.${locale}`)
  return (
    <TextField
      {...register(`name.${locale}`)}
      label={label}
      hint={hint}
      error={fault?.text}
      lang={locale}
      dir="auto"
      autoComplete="off"
    />
  )
}
