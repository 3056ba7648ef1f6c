import { useTranslation } from 'react-i18next'
import { useDownload } from '#src/lib/useDownload.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { showToast } from '#src/ui/toasts.ts'
import { exportCsv } from './csvQueries.ts'
import './texts.ts'

/** Fetches the platform's rows as a CSV file and hands it to the browser. */
export function useExport(platformId: string) {
  const { t } = useTranslation('csv')
  const language = useLanguage()
  return useDownload({
    fetchFile: () => exportCsv(platformId, language),
    done: (name) => t('export.done', { name }),
    failed: ({ kind }) => t(kind === 'network' ? 'export.network' : 'export.failed'),
    onFailed: (text, act) => showToast({ text, tone: 'block', action: { label: t('retry'), act } }),
  })
}
