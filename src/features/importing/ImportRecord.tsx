import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { importIssues } from '#core/charter/import/importIssues.ts'
import type { ImportDecisions } from '#core/charter/import/importDecisions.ts'
import type { ImportResult } from '#core/charter/import/importResult.ts'
import { linesOfSource } from '#core/charter/import/layOutHtml.ts'
import { formatDateTime } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { tellLineFates } from './lineFates.ts'
import { RecordDecisions } from './RecordDecisions.tsx'
import { SourcePane } from './SourcePane.tsx'
import classes from './ImportRecord.module.css'

type Props = {
  record: {
    readonly purpose: 'create' | 'update' | 'translation'
    readonly createdAt: string
    readonly fileName: string | null
    readonly sha256: string
    readonly readerVersion: string
    readonly source: string
    readonly report: ImportResult
    readonly decisions: ImportDecisions | null
    readonly actor: string | null
  }
}

const tones = { info: 'neutral', warning: 'warn', error: 'block' } as const

/** One import: when, from what, what each line became and what the report said of it. Read only: the rows have lived since. */
export function ImportRecord({ record }: Props) {
  const { t } = useTranslation('importing')
  const language = useLanguage()
  const { report, source } = record
  const [chosen, setChosen] = useState(-1)
  const lines = useMemo(() => tellLineFates(linesOfSource(source, report.format), report), [source, report])
  const facts = [
    [t('record.date'), formatDateTime(record.createdAt, language)],
    [t('record.what'), t(`record.purpose.${record.purpose}`)],
    ...(record.actor === null ? [] : [[t('record.actor'), record.actor]]),
    ...(record.fileName === null ? [] : [[t('record.file'), record.fileName]]),
    [t('record.reader'), record.readerVersion],
    [t('record.hash'), record.sha256],
  ] as const

  return (
    <>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.soft}>{t('record.since')}</p>
      <div className={classes.source}>
        <SourcePane
          lines={lines}
          codesOf={(line) => [...new Set(line.issues.flatMap((index) => report.issues[index]?.code ?? []))]}
          chosen={chosen}
          onChoose={setChosen}
          onFollow={(index) => {
            const place = lines[index]?.place
            if (place?.kind === 'row') document.getElementById(`record-row-${place.index}`)?.focus()
          }}
          onSeen={undefined}
          isLit={() => false}
        />
      </div>
      <RecordDecisions decisions={record.decisions} />
      <h3 className={classes.title}>{t('record.rows', { count: report.rows.length })}</h3>
      <ul className={classes.list}>
        {report.rows.map((row, index) => (
          <li key={index} id={`record-row-${index}`} tabIndex={-1} className={classes.item}>
            <code>{row.names.join(', ')}</code> · {row.provider}
            <p className={classes.soft} dir="auto">
              {[row.purpose, row.service, row.retention?.text].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      <h3 className={classes.title}>{t('record.report', { count: report.issues.length })}</h3>
      <ul className={classes.list}>
        {report.issues.map((issue, index) => (
          <li key={index} className={classes.item}>
            <StateBadge tone={tones[importIssues[issue.code]]}>
              {t('source.lineTitle', { number: issue.line })}
            </StateBadge>{' '}
            {t(`issue.${issue.code}`)}
            {issue.proposal !== undefined && <code className={classes.proposal}>{issue.proposal}</code>}
          </li>
        ))}
      </ul>
    </>
  )
}
