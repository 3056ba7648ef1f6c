import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Navigate, useParams } from 'react-router'
import { pickLocalized } from '#core/charter/locale.ts'
import { countColumns } from '#core/charter/paste/csv.ts'
import type { CsvImport } from '#core/contract/routes/csvRoutes.ts'
import { paths } from '#src/lib/paths.ts'
import { sourceQuery } from '#src/lib/sourceQuery.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Page } from '#src/ui/Page.tsx'
import { Skeleton } from '#src/ui/Skeleton.tsx'
import { ChooseCsv } from './ChooseCsv.tsx'
import { CsvFailureNotice } from './CsvFailureNotice.tsx'
import { CsvNotices } from './CsvNotices.tsx'
import { CsvRehearsal } from './CsvRehearsal.tsx'
import { exportCsv, importCsv, rehearseCsv } from './csvQueries.ts'
import { LineTable } from './LineTable.tsx'
import { useCsvImport, type CsvWay } from './useCsvImport.ts'
import { useExport } from './useExport.ts'
import './texts.ts'

/** Rows of a CSV file taken over into a platform: chosen, rehearsed line by line, then done at once. */
export function CsvImportPage() {
  const { t } = useTranslation('csv')
  const language = useLanguage()
  const { platformId = '' } = useParams()
  const { data: source, error } = useQuery(sourceQuery(platformId))
  const way: CsvWay<CsvImport> = {
    countKnown: countColumns,
    rehearse: (file, clears) => rehearseCsv(platformId, file, { locale: language, clears }),
    take: (file, clears, plan, reason) => importCsv(platformId, file, { locale: language, clears }, plan, reason),
    href: paths.platformCookies.href(platformId),
  }
  const { state, read, setClears, take, again } = useCsvImport<CsvImport>(way)
  const { run, isBusy } = useExport(() => exportCsv(platformId, language))
  // The nearest error page tells a missing platform from a server in trouble.
  if (error !== null && source === undefined) throw error
  // Its own page says that it was deleted, and brings it back.
  if (source !== undefined && source.platform.deletedAt !== null)
    return <Navigate to={paths.platform.href(platformId)} replace />
  const name = source === undefined ? '' : (pickLocalized(source.platform.name, language)?.value ?? '')

  return (
    <Page
      title={t('title')}
      crumbs={[
        { label: t('platforms'), href: paths.platforms.href() },
        { label: name, href: paths.platformCookies.href(platformId) },
      ]}
      crumbsLabel={t('crumbs')}
      meta={<bdi>{name}</bdi>}
    >
      {source === undefined && <Skeleton label={t('loading')} lines={4} />}
      {source !== undefined && state.step !== 'rehearsed' && (
        <ChooseCsv about="about" state={state} onFile={read} exporting={{ label: t('menu.export'), run, isBusy }} />
      )}
      {source !== undefined && state.step === 'rehearsed' && (
        <CsvRehearsal
          state={state}
          departing={new Set(state.read.departures.map(({ rowId }) => rowId)).size}
          onClears={setClears}
          onTake={take}
          onAgain={again}
          failure={state.failure !== null && <CsvFailureNotice failure={state.failure} file={null} onRetry={read} />}
          notices={<CsvNotices read={state.read} />}
        >
          <LineTable source={source} lines={state.read.lines} />
        </CsvRehearsal>
      )}
    </Page>
  )
}
