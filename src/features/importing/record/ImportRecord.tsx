import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { importIssues } from '#core/charter/import/importIssues.ts'
import type { ImportDecisions } from '#core/charter/import/importDecisions.ts'
import type { ImportedRow, ImportResult } from '#core/charter/import/importResult.ts'
import { linesOfSource } from '#core/charter/import/layOutHtml.ts'
import { formatDateTime } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { tellLineFates } from '../review/lineFates.ts'
import { LongList } from '../check/LongList.tsx'
import { RecordDecisions } from './RecordDecisions.tsx'
import { SourcePane } from '../check/SourcePane.tsx'
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
const itemHeight = 44
const none: ReadonlySet<string> = new Set()

/** One import: when, from what, what each line became and what the report said of it. Read only: the rows have lived since. */
export function ImportRecord({ record }: Props) {
  const { t } = useTranslation('importing')
  const language = useLanguage()
  const { report, source } = record
  const [chosen, setChosen] = useState(-1)
  const lines = useMemo(() => tellLineFates(linesOfSource(source, report.format), report), [source, report])
  const rows = useMemo(() => report.rows.map((row, index) => ({ row, id: `record-row-${index}` })), [report])
  const issues = useMemo(() => report.issues.map((issue, index) => ({ issue, id: `record-issue-${index}` })), [report])
  const [goal, setGoal] = useState<{ id: string } | null>(null)
  const held = useMemo(() => new Set(goal === null ? [] : [goal.id]), [goal])
  // Once it is drawn.
  useEffect(() => {
    if (goal !== null) document.getElementById(goal.id)?.focus()
  }, [goal])
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
            if (place?.kind === 'row') setGoal({ id: `record-row-${place.index}` })
          }}
          onSeen={undefined}
          isLit={() => false}
        />
      </div>
      <RecordDecisions decisions={record.decisions} />
      <h3 className={classes.title}>{t('record.rows', { count: report.rows.length })}</h3>
      <LongList
        className={classes.list}
        items={rows}
        idOf={({ id }) => id}
        textOf={({ row }) => [...row.names, row.provider, sayRest(row)].filter(Boolean).join(' · ')}
        held={held}
        height={itemHeight}
      >
        {({ row, id }) => (
          <li key={id} id={id} tabIndex={-1} className={classes.item}>
            <code>{row.names.join(', ')}</code> · {row.provider}
            <p className={classes.soft} dir="auto">
              {sayRest(row)}
            </p>
          </li>
        )}
      </LongList>
      <h3 className={classes.title}>{t('record.report', { count: report.issues.length })}</h3>
      <LongList
        className={classes.list}
        items={issues}
        idOf={({ id }) => id}
        textOf={({ issue }) => t(`issue.${issue.code}`)}
        held={none}
        height={itemHeight}
      >
        {({ issue, id }) => (
          <li key={id} id={id} className={classes.item}>
            <StateBadge tone={tones[importIssues[issue.code]]}>
              {t('source.lineTitle', { number: issue.line })}
            </StateBadge>{' '}
            {t(`issue.${issue.code}`)}
            {issue.proposal !== undefined && <code className={classes.proposal}>{issue.proposal}</code>}
          </li>
        )}
      </LongList>
    </>
  )
}

function sayRest({ purpose, service, retention }: ImportedRow): string {
  return [purpose, service, retention?.text].filter(Boolean).join(' · ')
}
