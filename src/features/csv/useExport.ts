import { useTranslation } from 'react-i18next'
import { useDownload } from '#src/lib/useDownload.ts'
import { showToast } from '#src/ui/toasts.ts'
import './texts.ts'

/** Fetches a CSV file, which gives its name, and hands it to the browser. */
export function useExport(fetchFile: () => Promise<string>) {
  const { t } = useTranslation('csv')
  return useDownload({
    fetchFile,
    done: (name) => t('export.done', { name }),
    failed: ({ kind }) => t(kind === 'network' ? 'export.network' : 'export.failed'),
    onFailed: (text, act) => showToast({ text, tone: 'block', action: { label: t('retry'), act } }),
  })
}
