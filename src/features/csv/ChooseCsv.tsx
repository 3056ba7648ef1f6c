import { useTranslation } from 'react-i18next'
import { pasteLimits } from '#core/charter/paste/readPaste.ts'
import { formatNumber } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Button } from '#src/ui/Button.tsx'
import { FileDrop } from '#src/ui/FileDrop.tsx'
import { CsvFailureNotice } from './CsvFailureNotice.tsx'
import type { CsvRead, CsvState } from './useCsvImport.ts'
import classes from './Csv.module.css'

type Props = {
  about: 'about' | 'platformTable.about'
  state: Exclude<CsvState<CsvRead>, { step: 'rehearsed' }>
  onFile: (file: File) => void
  /** What one safely starts from. */
  exporting: { label: string; run: () => void; isBusy: boolean }
  isOfPlatforms?: boolean
}

/** The file to take over, and what was wrong with the one that was chosen. */
export function ChooseCsv({ about, state, onFile, exporting, isOfPlatforms = false }: Props) {
  const { t } = useTranslation('csv')
  const language = useLanguage()
  return (
    <div className={classes.choose}>
      {state.step === 'choosing' && state.failure !== null && (
        <CsvFailureNotice failure={state.failure} file={state.file} onRetry={onFile} isOfPlatforms={isOfPlatforms} />
      )}
      <p className={classes.about}>{t(about, { rows: formatNumber(pasteLimits.rows, language) })}</p>
      <FileDrop
        label={state.step === 'reading' ? t('reading', { name: state.file.name }) : t('choose')}
        hint={t('hint')}
        accept=".csv,.tsv,.txt,text/csv"
        onFiles={([file]) => {
          if (file !== undefined) onFile(file)
        }}
      />
      <p className={classes.export}>
        {t('start')}{' '}
        <Button variant="quiet" size="small" isBusy={exporting.isBusy} onClick={exporting.run}>
          {exporting.label}
        </Button>
      </p>
    </div>
  )
}
