import { useMantineColorScheme } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { SegmentedControl } from '#src/ui/SegmentedControl.tsx'

export const schemes = ['auto', 'light', 'dark'] as const

export function SchemeSwitch() {
  const { t } = useTranslation()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <SegmentedControl
      look="bare"
      label={t('scheme.label')}
      value={colorScheme}
      options={schemes.map((value) => ({ value, label: t(`scheme.${value}`) }))}
      onChoose={setColorScheme}
    />
  )
}
