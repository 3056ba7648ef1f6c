import { useTranslation } from 'react-i18next'
import { api } from '#src/lib/api.ts'
import { downloadExport, exportQuery } from '#src/lib/downloadExport.ts'
import { useDownload } from '#src/lib/useDownload.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { showToast } from '#src/ui/toasts.ts'
import type { ListState } from './listState.ts'
import { narrowingOf } from '../platformQueries.ts'
import '../texts.ts'

/** Hands the platforms of the list, all its pages, to the browser as a CSV file. */
export function useListExport(state: ListState) {
  const { t } = useTranslation('platforms')
  const query = { ...narrowingOf(state), ...exportQuery(useLanguage()) }
  return useDownload({
    fetchFile: () => downloadExport(api['platforms.csv'].$get({ query })),
    done: (name) => t('export.done', { name }),
    failed: ({ kind }) => t(kind === 'network' ? 'export.network' : 'export.failed'),
    onFailed: (text, act) => showToast({ text, tone: 'block', action: { label: t('error.retry'), act } }),
  })
}
