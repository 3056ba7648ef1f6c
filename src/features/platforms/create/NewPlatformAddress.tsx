import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { hostOf, isAddress, proposeAddress } from '#core/charter/address.ts'
import type { Holder } from '#core/contract/problem.ts'
import { announce } from '#src/lib/announce.ts'
import { Button } from '#src/ui/Button.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import { HolderLink } from '../HolderLink.tsx'
import type { NewPlatform } from './newPlatform.ts'
import { useNewPlatformFault } from './newPlatformFault.ts'
import classes from './NewPlatform.module.css'

/** Where the portal is: judged at each keystroke, its likely repair one click away, the host that follows from it shown. */
export function NewPlatformAddress({ holder }: { holder: Holder | null }) {
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
    announce(t('addressField.taken', { address: repaired }))
  }

  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t('create.address.title')}</legend>
      <TextField
        {...register('address')}
        label={t('addressField.label')}
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
              {fault.code === 'host_taken' && holder !== null && <HolderLink holder={holder} />}
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
          {t('addressField.propose', { address: proposal })}
        </Button>
      )}
    </fieldset>
  )
}
