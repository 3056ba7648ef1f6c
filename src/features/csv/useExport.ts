import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '#src/lib/announce.ts'
import { readFailure } from '#src/lib/failure.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { showToast } from '#src/ui/toasts.ts'
import { exportCsv } from './csvQueries.ts'
import './texts.ts'

/** Fetches the platform's rows as a CSV file and hands it to the browser. */
export function useExport(platformId: string) {
  const { t } = useTranslation('csv')
  const language = useLanguage()
  const [isBusy, setIsBusy] = useState(false)

  async function run(): Promise<void> {
    setIsBusy(true)
    try {
      announce(t('export.done', { name: await exportCsv(platformId, language) }))
    } catch (error) {
      const { kind } = readFailure(error)
      const text = t(kind === 'network' ? 'export.network' : 'export.failed')
      announce(text)
      showToast({ text, tone: 'block', action: { label: t('retry'), act: () => void run() } })
    } finally {
      setIsBusy(false)
    }
  }

  return { run: () => void run(), isBusy }
}
