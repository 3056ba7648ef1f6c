import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Navigate, useParams } from 'react-router'
import { pickLocalized } from '#core/charter/locale.ts'
import { pasteLimits } from '#core/charter/paste/readPaste.ts'
import { formatNumber } from '#src/lib/format.ts'
import { paths } from '#src/lib/paths.ts'
import { sourceQuery } from '#src/lib/sourceQuery.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Button } from '#src/ui/Button.tsx'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import { FileDrop } from '#src/ui/FileDrop.tsx'
import { Page } from '#src/ui/Page.tsx'
import { Skeleton } from '#src/ui/Skeleton.tsx'
import type { CsvFailure } from './csvFailure.ts'
import { CsvRehearsal } from './CsvRehearsal.tsx'
import { useCsvImport } from './useCsvImport.ts'
import { useExport } from './useExport.ts'
import './texts.ts'
import classes from './Csv.module.css'

/** Rows of a CSV file taken over into a platform: chosen, rehearsed line by line, then done at once. */
export function CsvImportPage() {
  const { t } = useTranslation('csv')
  const language = useLanguage()
  const { platformId = '' } = useParams()
  const { data: source, error } = useQuery(sourceQuery(platformId))
  const { state, read, setClears, take, again } = useCsvImport(platformId)
  const { run, isBusy } = useExport(platformId)
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
        <div className={classes.choose}>
          {state.step === 'choosing' && state.failure !== null && (
            <Failure failure={state.failure} file={state.file} onRetry={read} />
          )}
          <p className={classes.about}>{t('about', { rows: formatNumber(pasteLimits.rows, language) })}</p>
          <FileDrop
            label={state.step === 'reading' ? t('reading', { name: state.file.name }) : t('choose')}
            hint={t('hint')}
            accept=".csv,.tsv,.txt,text/csv"
            onFiles={([file]) => {
              if (file !== undefined) read(file)
            }}
          />
          <p className={classes.export}>
            {t('start')}{' '}
            <Button variant="quiet" size="small" isBusy={isBusy} onClick={run}>
              {t('menu.export')}
            </Button>
          </p>
        </div>
      )}
      {source !== undefined && state.step === 'rehearsed' && (
        <CsvRehearsal source={source} state={state} onClears={setClears} onTake={take} onAgain={again}>
          {state.failure !== null && <Failure failure={state.failure} file={null} onRetry={read} />}
        </CsvRehearsal>
      )}
    </Page>
  )
}

type FailureProps = { failure: CsvFailure; file: File | null; onRetry: (file: File) => void }

function Failure({ failure, file, onRetry }: FailureProps) {
  const { t } = useTranslation('csv')
  const language = useLanguage()
  const { code, count = 0, max = 0, requestId } = failure
  return (
    <ErrorNotice
      title={t(`failure.${code}`, { count: formatNumber(count, language), max: formatNumber(max, language) })}
      reference={requestId ? t('reference', { id: requestId }) : undefined}
      {...(file !== null && { retryLabel: t('retry'), onRetry: () => onRetry(file) })}
    >
      {t(`remedy.${code}`)}
    </ErrorNotice>
  )
}
