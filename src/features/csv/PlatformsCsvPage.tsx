import { useTranslation } from 'react-i18next'
import { countPlatformColumns } from '#core/charter/platformTable/readPlatforms.ts'
import type { PlatformsCsvImport } from '#core/contract/routes/platformsCsvRoutes.ts'
import { paths } from '#src/lib/paths.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Page } from '#src/ui/Page.tsx'
import { ChooseCsv } from './ChooseCsv.tsx'
import { CsvFailureNotice } from './CsvFailureNotice.tsx'
import { CsvRehearsal } from './CsvRehearsal.tsx'
import { exportPlatforms, rehearsePlatforms, takePlatforms } from './csvQueries.ts'
import { PlatformLines } from './PlatformLines.tsx'
import { useCsvImport, type CsvWay } from './useCsvImport.ts'
import { useExport } from './useExport.ts'
import './texts.ts'
import classes from './Csv.module.css'

const way: CsvWay<PlatformsCsvImport> = {
  countKnown: countPlatformColumns,
  rehearse: rehearsePlatforms,
  take: takePlatforms,
  href: paths.platforms.href(),
}

/** Platforms of a CSV file taken over: chosen, rehearsed line by line, then done at once. */
export function PlatformsCsvPage() {
  const { t } = useTranslation('csv')
  const language = useLanguage()
  const { state, read, setClears, take, again } = useCsvImport(way)
  const { run, isBusy } = useExport(() => exportPlatforms(language))
  return (
    <Page
      title={t('platformTable.title')}
      crumbs={[{ label: t('platforms'), href: paths.platforms.href() }]}
      crumbsLabel={t('crumbs')}
    >
      {state.step === 'rehearsed' ? (
        <CsvRehearsal
          state={state}
          onClears={setClears}
          onTake={take}
          onAgain={again}
          failure={
            state.failure !== null && (
              <CsvFailureNotice failure={state.failure} file={null} onRetry={read} isOfPlatforms />
            )
          }
          notices={<Notices read={state.read} />}
        >
          <PlatformLines lines={state.read.lines} />
        </CsvRehearsal>
      ) : (
        <ChooseCsv
          about="platformTable.about"
          state={state}
          onFile={read}
          exporting={{ label: t('platformTable.export'), run, isBusy }}
          isOfPlatforms
        />
      )}
    </Page>
  )
}

/** What one should know of the whole file: its letters, and the columns that are not read. */
function Notices({ read }: { read: PlatformsCsvImport }) {
  const { t } = useTranslation('csv')
  const notices = [
    ...(read.encoding === 'windows-1252' ? [t('notice.windows-1252')] : []),
    ...read.header.map(({ column, text }) => t('notice.column_unknown', { column, text })),
  ]
  if (notices.length === 0) return null
  return (
    <ul className={classes.notices}>
      {notices.map((notice) => (
        <li key={notice}>{notice}</li>
      ))}
    </ul>
  )
}
