import { useState, type ComponentProps } from 'react'
import type { Platform } from '#core/charter/platform.ts'
import { fieldFocus } from '#src/lib/fieldFocus.ts'
import { TextField } from '#src/ui/TextField.tsx'
import { settingsFieldId, useSettings } from './platformSettings.ts'
import { useLater } from '../useLater.ts'
import { useSettingsFault } from './useSettingsFault.tsx'

type Props = Omit<ComponentProps<typeof TextField>, 'id' | 'error' | 'onChange'> & {
  path: string
  value: string
  onWrite: (value: string) => void
  /** The variable of the charter that this field is the value of: the preview shows where it stands. */
  variable?: string
}

/** A line of the settings: it says what is wrong once one has left it, and at once where it was wrong already. */
export function PlatformSettingsField({ path, onWrite, variable, onFocus, onBlur, ...rest }: Props) {
  const { source } = useSettings()
  const fault = useSettingsFault(path)
  const [wasRight, setWasRight] = useState(false)
  const later = useLater(200)
  return (
    <TextField
      {...rest}
      id={settingsFieldId(path)}
      autoComplete="off"
      dir="auto"
      error={wasRight ? undefined : fault}
      onChange={(event) => onWrite(event.target.value)}
      onFocus={(event) => {
        setWasRight(fault === undefined)
        if (variable !== undefined) showInPreview(source.platform, variable)
        onFocus?.(event)
      }}
      onBlur={(event) => {
        // Not before the click that left the field has landed: the words of an error move what stands below.
        later(() => setWasRight(false))
        onBlur?.(event)
      }}
    />
  )
}

function showInPreview({ id }: Platform, field: string): void {
  fieldFocus.set({ kind: 'platform', id, field, locale: null }, 'form')
}
