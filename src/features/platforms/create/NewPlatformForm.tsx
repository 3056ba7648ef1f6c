import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useRef, useState } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { hostOf } from '#core/charter/address.ts'
import { proposeSlug } from '#core/charter/proposeSlug.ts'
import type { CreatePlatform } from '#core/contract/platformRequests.ts'
import type { PlatformItem } from '#core/contract/routes/platformRoutes.ts'
import { announce } from '#src/lib/announce.ts'
import { paths } from '#src/lib/paths.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Button, ButtonLink } from '#src/ui/Button.tsx'
import { mainLocale, newPlatformSchema, type NewPlatform } from './newPlatform.ts'
import { NewPlatformAddress } from './NewPlatformAddress.tsx'
import { NewPlatformFailure } from './NewPlatformFailure.tsx'
import { NewPlatformLanguages } from './NewPlatformLanguages.tsx'
import { NewPlatformLeave } from './NewPlatformLeave.tsx'
import { NewPlatformNames } from './NewPlatformNames.tsx'
import { NewPlatformNotices } from './NewPlatformNotices.tsx'
import { NewPlatformPublisher } from './NewPlatformPublisher.tsx'
import { NewPlatformSlug } from './NewPlatformSlug.tsx'
import { useCreatePlatform } from './useCreatePlatform.ts'
import { useNewPlatformDraft, useNewPlatformStart } from './useNewPlatformDraft.ts'
import classes from './NewPlatform.module.css'

type Props = { copied: PlatformItem | null; copiedName: string }

/** What a platform is, on one page; what is typed is kept until it is made or given up. */
export function NewPlatformForm({ copied, copiedName }: Props) {
  const { t } = useTranslation('platforms')
  const navigate = useNavigate()
  const { empty, initial, isRestored, key, forget } = useNewPlatformStart(copied, useLanguage(), (locale, name) =>
    t(`create.copyName.${locale}`, { name }),
  )
  const form = useForm<NewPlatform, unknown, CreatePlatform>({
    defaultValues: initial,
    resolver: zodResolver(newPlatformSchema),
    mode: 'onTouched',
  })
  const { isTyped, isKept } = useNewPlatformDraft(form, key, empty)
  const [isRestoredShown, setIsRestoredShown] = useState(isRestored)
  const isMade = useRef(false)
  useSlugOfName(form)

  const creating = useCreatePlatform(form, (made) => {
    isMade.current = true
    forget()
    void navigate(paths.platform.href(made))
  })

  function startOver() {
    // What a lost answer may have made keeps its id: the next one has another.
    form.reset({ ...empty, id: crypto.randomUUID() })
    forget()
    setIsRestoredShown(false)
    form.setFocus(`name.${mainLocale(empty)}`)
    announce(t('create.startedOver'))
  }

  return (
    <FormProvider {...form}>
      <form
        className={classes.form}
        aria-label={t('create.label')}
        noValidate
        onSubmit={(event) => void form.handleSubmit((request) => creating.send(request))(event)}
      >
        <NewPlatformNotices
          copied={copied}
          copiedName={copiedName}
          onStartOver={isRestoredShown ? startOver : null}
          isKept={isKept}
        />
        <NewPlatformNames />
        <NewPlatformAddress holder={creating.holder} />
        <NewPlatformLanguages />
        <NewPlatformSlug free={creating.free} holder={creating.holder} />
        <NewPlatformPublisher />
        <NewPlatformFailure failure={creating.failure} isCopyGone={creating.isCopyGone} />
        <div className={classes.foot}>
          {/* The field just typed in keeps the focus until the click: what is said on leaving it would move the button away. */}
          <Button
            type="submit"
            variant="primary"
            isBusy={creating.isSending}
            onMouseDown={(event) => event.preventDefault()}
          >
            {t(creating.isSending ? 'create.sending' : 'create.send')}
          </Button>
          <ButtonLink to={paths.platforms.href()}>{t('create.cancel')}</ButtonLink>
        </div>
      </form>
      <NewPlatformLeave isAsking={() => isTyped && !isMade.current} onForget={forget} />
    </FormProvider>
  )
}

/** The slug follows the name, or the address where the name has no Latin letter, until somebody types one. */
function useSlugOfName(form: ReturnType<typeof useForm<NewPlatform, unknown, CreatePlatform>>): void {
  const { control, setValue, getValues, formState } = form
  const [name, address, locales, defaultLocale, isSlugTyped] = useWatch({
    control,
    name: ['name', 'address', 'locales', 'defaultLocale', 'isSlugTyped'],
  })
  const proposed =
    proposeSlug(name[mainLocale({ locales, defaultLocale })]) || proposeSlug(hostOf(address.trim()) ?? '')
  const { isSubmitted } = formState
  useEffect(() => {
    if (isSlugTyped || getValues('slug') === proposed) return
    setValue('slug', proposed, { shouldValidate: isSubmitted })
  }, [proposed, isSlugTyped, getValues, setValue, isSubmitted])
}
