import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '#src/lib/announce.ts'
import { api } from '#src/lib/api.ts'
import { downloadExport, exportQuery } from '#src/lib/downloadExport.ts'
import { readFailure } from '#src/lib/failure.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { showToast } from '#src/ui/toasts.ts'
import type { ListState } from './listState.ts'
import { narrowingOf } from './platformQueries.ts'
import './texts.ts'

/** Hands the platforms of the list, all its pages, to the browser as a CSV file. */
export function useListExport(state: ListState) {
  const { t } = useTranslation('platforms')
  const language = useLanguage()
  const [isBusy, setIsBusy] = useState(false)

  async function run(): Promise<void> {
    setIsBusy(true)
    try {
      const query = { ...narrowingOf(state), ...exportQuery(language) }
      announce(t('export.done', { name: await downloadExport(api['platforms.csv'].$get({ query })) }))
    } catch (error) {
      const text = t(readFailure(error).kind === 'network' ? 'export.network' : 'export.failed')
      announce(text)
      showToast({ text, tone: 'block', action: { label: t('error.retry'), act: () => void run() } })
    } finally {
      setIsBusy(false)
    }
  }

  return { run: () => void run(), isBusy }
}
