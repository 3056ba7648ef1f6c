import { useTranslation } from 'react-i18next'
import { formatNumber } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import type { CsvFailure } from './csvFailure.ts'

type Props = { failure: CsvFailure; file: File | null; onRetry: (file: File) => void; isOfPlatforms?: boolean }

/** Why a file was not read or not taken over, and what to do; the file can be mended on the disk and read again. */
export function CsvFailureNotice({ failure, file, onRetry, isOfPlatforms = false }: Props) {
  const { t } = useTranslation('csv')
  const language = useLanguage()
  const { code, count = 0, max = 0, requestId } = failure
  const isOther = isOfPlatforms && code === 'not_a_table'
  return (
    <ErrorNotice
      title={
        isOther
          ? t('platformTable.failure')
          : t(`failure.${code}`, { count: formatNumber(count, language), max: formatNumber(max, language) })
      }
      reference={requestId ? t('reference', { id: requestId }) : undefined}
      {...(file !== null && { retryLabel: t('retry'), onRetry: () => onRetry(file) })}
    >
      {isOther ? t('platformTable.remedy') : t(`remedy.${code}`)}
    </ErrorNotice>
  )
}
