import { useTranslation } from 'react-i18next'
import type { CsvImport } from '#core/contract/routes/csvRoutes.ts'
import classes from './Csv.module.css'

type Issue = CsvImport['lines'][number]['issues'][number]

/** Why a line cannot be settled, each with what to do about it. */
export function LineIssues({ issues }: { issues: readonly Issue[] }) {
  const { t } = useTranslation('csv')
  if (issues.length === 0) return null
  return (
    <ul className={classes.issues}>
      {issues.map((issue, index) => (
        <li key={index} dir="auto">
          {'column' in issue
            ? `${t('cell', { column: issue.column })} ${t(`issue.${issue.code}`, {
                text: issue.text,
                proposal: issue.proposal ?? '',
              })}`
            : issue.code === 'required'
              ? t(`issue.required_${issue.field ?? 'names'}`)
              : t(`issue.${issue.code}`, { text: issue.text ?? '' })}
        </li>
      ))}
    </ul>
  )
}
