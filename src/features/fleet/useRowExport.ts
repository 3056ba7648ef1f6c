import { useTranslation } from 'react-i18next'
import { api } from '#src/lib/api.ts'
import { downloadExport, exportQuery } from '#src/lib/downloadExport.ts'
import { useDownload } from '#src/lib/useDownload.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { showToast } from '#src/ui/toasts.ts'
import { narrowedQueryOf } from './narrowedQueryOf.ts'
import type { RowListState } from './rowListState.ts'
import './texts.ts'

/** Hands the rows that the list shows, all its pages and in its order, to the browser as a CSV file. */
export function useRowExport(state: RowListState) {
  const { t } = useTranslation('fleet')
  const query = { ...narrowedQueryOf(state), ...exportQuery(useLanguage()) }
  return useDownload({
    fetchFile: () => downloadExport(api['rows.csv'].$get({ query })),
    done: (name) => t('export.done', { name }),
    failed({ kind, code }) {
      if (kind === 'network') return t('export.network')
      return t(code === 'table_too_large' ? 'export.tooMany' : 'export.failed')
    },
    onFailed(text, act, { code }) {
      // Asked again, it would be refused again: first the list has to be narrowed.
      const action = code === 'table_too_large' ? undefined : { label: t('error.retry'), act }
      showToast({ text, tone: 'block', action })
    },
  })
}
