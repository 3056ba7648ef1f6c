import { useTranslation } from 'react-i18next'
import { isAddress, proposeAddress } from '#core/charter/address.ts'
import { announce } from '#src/lib/announce.ts'
import { Button } from '#src/ui/Button.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import { settingsFieldId, useSettings } from './platformSettings.ts'
import { findAbsentHost } from './platformSettingsForm.ts'
import { PlatformSettingsGroup } from './PlatformSettingsGroup.tsx'
import { useSettingsFault } from './useSettingsFault.tsx'
import classes from './PlatformSettings.module.css'

/** Where the portal is: judged at each keystroke, its likely repair one click away. */
export function PlatformSettingsAddress() {
  const { t } = useTranslation('platforms')
  const { form, settings } = useSettings()
  const fault = useSettingsFault('address')
  const address = form.address.trim()
  const isRight = isAddress(address) && fault === undefined
  const proposal = address === '' || isAddress(address) ? null : proposeAddress(address)
  // Another platform's host is no host to add.
  const absentHost = fault === undefined ? findAbsentHost(form) : null

  function take(repaired: string) {
    settings.change({ address: repaired })
    void settings.save()
    focusAddress()
    announce(t('addressField.taken', { address: repaired }))
  }

  function addHost(host: string) {
    const others = form.hosts.map((it) => (it.role === 'canonical' ? { ...it, role: 'alias' as const } : it))
    settings.change({ hosts: [{ host, role: 'canonical' }, ...others] })
    void settings.save()
    focusAddress()
    announce(t('settings.hosts.added', { host }))
  }

  return (
    <PlatformSettingsGroup title={t('settings.address.title')} text={t('settings.address.text')}>
      <TextField
        id={settingsFieldId('address')}
        label={t('addressField.label')}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        isMono
        placeholder="https://"
        value={form.address}
        error={fault}
        hint={
          isRight ? (
            <span className={classes.right}>
              <Icon name="check" size={13} /> {t('settings.address.right')}
            </span>
          ) : address === '' ? (
            t('settings.address.none')
          ) : undefined
        }
        onChange={(event) => settings.change({ address: event.target.value })}
      />
      {proposal !== null && (
        <Button size="small" className={classes.proposal ?? ''} onClick={() => take(proposal)}>
          {t('addressField.propose', { address: proposal })}
        </Button>
      )}
      {absentHost !== null && (
        <p className={classes.notice}>
          <span>{t('settings.address.absentHost', { host: absentHost })}</span>{' '}
          <Button size="small" onClick={() => addHost(absentHost)}>
            {t('settings.address.addHost')}
          </Button>
        </p>
      )}
    </PlatformSettingsGroup>
  )
}

/** The button that was pressed goes away: the focus stays at the field it repaired. */
function focusAddress(): void {
  document.getElementById(settingsFieldId('address'))?.focus()
}
