import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { languages, rememberLanguage, type Language } from '#src/lib/language.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { SegmentedControl } from '#src/ui/SegmentedControl.tsx'

export function LanguageSwitch() {
  const { t, i18n } = useTranslation()
  const language = useLanguage()
  const [params, setParams] = useSearchParams()

  async function choose(chosen: Language) {
    rememberLanguage(chosen)
    await i18n.changeLanguage(chosen)
    // A `?lang=` left in the address would undo the choice at the next reload.
    if (params.has('lang')) setParams((current) => dropLanguage(current), { replace: true })
  }

  return (
    <SegmentedControl
      look="bare"
      label={t('language.label')}
      value={language}
      options={languages.map((value) => ({ value, label: t(`language.${value}`), lang: value }))}
      onChoose={(chosen) => void choose(chosen)}
    />
  )
}

function dropLanguage(params: URLSearchParams): URLSearchParams {
  params.delete('lang')
  return params
}
