import { useMantineColorScheme } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ChoiceSwitch } from './ChoiceSwitch.tsx'

const schemes = ['auto', 'light', 'dark'] as const

export function SchemeSwitch() {
  const { t } = useTranslation()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <ChoiceSwitch
      label={t('scheme.label')}
      value={colorScheme}
      choices={schemes.map((value) => ({ value, label: t(`scheme.${value}`) }))}
      onChoose={setColorScheme}
    />
  )
}
