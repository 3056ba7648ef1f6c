import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { hostOf, isAddress, proposeAddress } from '#core/charter/address.ts'
import { pickLocalized } from '#core/charter/locale.ts'
import type { PlatformItem } from '#core/contract/routes/platformRoutes.ts'
import { announce } from '#src/lib/announce.ts'
import { paths } from '#src/lib/paths.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Button } from '#src/ui/Button.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import type { NewPlatform } from './newPlatform.ts'
import { useNewPlatformFault } from './newPlatformFault.ts'
import classes from './NewPlatform.module.css'

/** Where the portal is: judged at each keystroke, its likely repair one click away, the host that follows from it shown. */
export function NewPlatformAddress({ owner }: { owner: PlatformItem | null }) {
  const { t } = useTranslation('platforms')
  const { control, register, setValue, setFocus } = useFormContext<NewPlatform>()
  const address = useWatch({ control, name: 'address' }).trim()
  const fault = useNewPlatformFault('address')
  const host = hostOf(address)
  const proposal = address === '' || isAddress(address) ? null : proposeAddress(address)

  function take(repaired: string) {
    setValue('address', repaired, { shouldValidate: true, shouldDirty: true })
    // The button goes away: the focus stays at the field it repaired.
    setFocus('address')
    announce(t('create.address.taken', { address: repaired }))
  }

  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t('create.address.title')}</legend>
      <TextField
        {...register('address')}
        label={t('create.address.label')}
        inputMode="url"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        isMono
        placeholder="https://"
        error={
          fault && (
            <>
              {fault.text}
              {fault.code === 'host_taken' && owner !== null && <Owner platform={owner} />}
            </>
          )
        }
        hint={
          address === '' ? (
            t('create.address.later')
          ) : host !== null && fault === null ? (
            <span className={classes.right}>
              <Icon name="check" size={13} />
              {host.includes('.') ? t('create.address.right', { host }) : t('create.address.rightNoHost')}
            </span>
          ) : undefined
        }
      />
      {proposal !== null && (
        <Button size="small" className={classes.proposal ?? ''} onClick={() => take(proposal)}>
          {t('create.address.propose', { address: proposal })}
        </Button>
      )}
    </fieldset>
  )
}

function Owner({ platform }: { platform: PlatformItem }) {
  const { t } = useTranslation('platforms')
  const language = useLanguage()
  return (
    <>
      {' '}
      {t('create.address.owner')}{' '}
      <Link to={paths.platform.href(platform.id)}>
        <bdi>{pickLocalized(platform.name, language)?.value ?? platform.slug}</bdi>
      </Link>
    </>
  )
}
