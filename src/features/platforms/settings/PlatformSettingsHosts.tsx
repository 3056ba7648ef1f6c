import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlatformHost } from '#core/charter/platform.ts'
import { announce } from '#src/lib/announce.ts'
import { Button } from '#src/ui/Button.tsx'
import { SelectField } from '#src/ui/SelectField.tsx'
import { settingsFieldId, useSettings } from './platformSettings.ts'
import { PlatformSettingsField } from './PlatformSettingsField.tsx'
import { withRole } from './platformSettingsForm.ts'
import { PlatformSettingsGroup } from './PlatformSettingsGroup.tsx'
import classes from './PlatformSettings.module.css'

const roles = ['canonical', 'alias', 'former'] as const
const addId = settingsFieldId('hosts.add')

/** The hosts on which the portal answers or answered, a row each; one is the main one. */
export function PlatformSettingsHosts() {
  const { t } = useTranslation('platforms')
  const { form, settings } = useSettings()
  // An empty row is no edit yet: it becomes one with its first letter, in the same place.
  const [isAdding, setIsAdding] = useState(false)
  const { hosts } = form
  const fresh: PlatformHost = { host: '', role: hosts.length === 0 ? 'canonical' : 'alias' }
  const rows = isAdding ? [...hosts, fresh] : hosts
  const change = (next: readonly PlatformHost[]) => settings.change({ hosts: next })

  function write(index: number, host: string) {
    if (index === hosts.length) setIsAdding(false)
    change(rows.map((it, place) => (place === index ? { ...it, host } : it)))
  }

  function remove(index: number) {
    const host = hosts[index]?.host
    if (host === undefined) setIsAdding(false)
    else {
      change(hosts.filter((_, place) => place !== index))
      void settings.save()
      if (host !== '') announce(t('settings.hosts.removed', { host }))
    }
    document.getElementById(addId)?.focus()
  }

  return (
    <PlatformSettingsGroup title={t('settings.hosts.title')} text={t('settings.hosts.text')}>
      {rows.length > 0 && (
        <ul className={classes.hosts}>
          {rows.map(({ host, role }, index) => (
            // Rows keep their order while they are edited: the place is what stays the same at each letter.
            <li key={index} className={classes.host}>
              <PlatformSettingsField
                path={`hosts.${index}`}
                label={t('settings.hosts.host', { place: index + 1 })}
                isLabelHidden
                isMono
                spellCheck={false}
                inputMode="url"
                placeholder={t('settings.hosts.placeholder')}
                // Asked for by the button just pressed.
                // eslint-disable-next-line jsx-a11y/no-autofocus -- see above
                autoFocus={isAdding && index === hosts.length}
                value={host}
                onWrite={(value) => write(index, value)}
                onBlur={() => {
                  if (index === hosts.length) setIsAdding(false)
                }}
              />
              <SelectField
                label={t('settings.hosts.role', { host: host || index + 1 })}
                isLabelHidden
                value={role}
                disabled={index === hosts.length}
                options={roles.map((value) => ({ value, label: t(`settings.hosts.${value}`) }))}
                onChange={(event) => {
                  // The options are the roles.
                  change(withRole(hosts, index, event.target.value as PlatformHost['role']))
                  void settings.save()
                }}
              />
              <Button variant="quiet" icon="remove" isIconOnly onClick={() => remove(index)}>
                {t('settings.hosts.remove', { host: host || index + 1 })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {hosts.length > 0 && !hosts.some(({ role }) => role === 'canonical') && (
        <p className={classes.warning}>{t('settings.hosts.noMain')}</p>
      )}
      {hosts.length === 0 && !isAdding && <p className={classes.none}>{t('settings.hosts.none')}</p>}
      <Button id={addId} size="small" icon="add" className={classes.add ?? ''} onClick={() => setIsAdding(true)}>
        {t('settings.hosts.add')}
      </Button>
    </PlatformSettingsGroup>
  )
}
