import { useTranslation } from 'react-i18next'
import type { CsvImport } from '#core/contract/routes/csvRoutes.ts'
import { formatList } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { usePlanNotices } from '#src/lib/usePlanTable.ts'
import classes from './Csv.module.css'

/** As many rows are named as one reads. */
const named = 12

/** What one should know of the whole file: its letters, its header, and the rows it does not name. */
export function CsvNotices({ read }: { read: CsvImport }) {
  const { t } = useTranslation('csv')
  const language = useLanguage()
  const notices = [
    ...(read.encoding === 'windows-1252' ? [t('notice.windows-1252')] : []),
    ...usePlanNotices(read.hasHeader, read.header),
  ]
  const absent = read.absent.slice(0, named).map(({ names }) => names.join(', '))
  return (
    <>
      {notices.length > 0 && (
        <ul className={classes.notices}>
          {notices.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      )}
      {read.absent.length > 0 && (
        <details className={classes.absent}>
          <summary>{t('notice.absent', { count: read.absent.length })}</summary>
          <p className={classes.names}>
            {formatList(
              read.absent.length > named
                ? [...absent, t('notice.more', { count: read.absent.length - named })]
                : absent,
              language,
            )}
          </p>
        </details>
      )}
    </>
  )
}
