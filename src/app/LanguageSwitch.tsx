import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { announce } from '#src/lib/announce.ts'
import { languages, rememberLanguage, type Language } from '#src/lib/language.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { SegmentedControl } from '#src/ui/SegmentedControl.tsx'
import { showToast } from '#src/ui/toasts.ts'

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

export function LanguageSwitch() {
  const { t, i18n } = useTranslation()
  const language = useLanguage()
  const [params, setParams] = useSearchParams()

  async function choose(chosen: Language) {
    rememberLanguage(chosen)
    // A `?lang=` left in the address would undo the choice at the next reload.
    if (params.has('lang')) setParams((current) => dropLanguage(current), { replace: true })
    const changed = i18n.changeLanguage(chosen)
    // Without a network the texts of the other language are there or not for a long time.
    const isLate = !navigator.onLine && (await Promise.race([changed.then(() => false), pause(300).then(() => true)]))
    if (isLate) {
      const text = t(`language.later.${chosen}`)
      announce(text)
      showToast({ text })
    }
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
