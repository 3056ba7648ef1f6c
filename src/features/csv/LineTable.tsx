import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { CsvImport } from '#core/contract/routes/csvRoutes.ts'
import { formatNumber } from '#src/lib/format.ts'
import { providersQuery } from '#src/lib/sharedQueries.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Button } from '#src/ui/Button.tsx'
import { SegmentedControl } from '#src/ui/SegmentedControl.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { LineChanges } from './LineChanges.tsx'
import { LineIssues } from './LineIssues.tsx'
import { readThings } from './readThings.ts'
import classes from './Csv.module.css'

type Line = CsvImport['lines'][number]

/** Lines shown at once, and more at each asking. */
const step = 100

const groups = { taken: ['changed', 'added'], unclear: ['unclear'], unchanged: ['unchanged'] } as const
type Group = keyof typeof groups

const tones = { added: 'ok', changed: 'review', unchanged: 'neutral', unclear: 'warn' } as const

/** The lines of the file and what becomes of each: those that do something first. */
export function LineTable({ source, lines }: { source: CharterSource; lines: readonly Line[] }) {
  const { t } = useTranslation('csv')
  const language = useLanguage()
  const { data: providers = source.providers } = useQuery(providersQuery)
  const [asked, setAsked] = useState<Group | null>(null)
  const [most, setMost] = useState(step)
  const things = readThings(source, providers, language, new Date().toISOString())
  const standing = new Map(things.rows.map((row) => [row.id, row.names.join(', ')]))

  // The keys of `groups`, which has no others.
  const all = (Object.keys(groups) as Group[])
    .map((key) => ({ key, lines: lines.filter(({ state }) => (groups[key] as readonly string[]).includes(state)) }))
    .filter((group) => group.lines.length > 0)
  const group = all.find(({ key }) => key === asked) ?? all[0]
  if (group === undefined) return null

  return (
    <div className={classes.lines}>
      {all.length > 1 && (
        <SegmentedControl
          label={t('group.label')}
          value={group.key}
          options={all.map((it) => ({
            value: it.key,
            label: `${t(`group.${it.key}`)} (${formatNumber(it.lines.length, language)})`,
          }))}
          onChoose={(key) => {
            setAsked(key)
            setMost(step)
          }}
        />
      )}
      <table className={classes.table} aria-label={t(`group.${group.key}`)}>
        <thead>
          <tr>
            <th scope="col">{t('column.line')}</th>
            <th scope="col">{t('column.cookie')}</th>
            <th scope="col">{t('column.fate')}</th>
            <th scope="col">{t('column.what')}</th>
          </tr>
        </thead>
        <tbody>
          {group.lines.slice(0, most).map((line) => (
            <tr key={line.row}>
              <td className={classes.number}>{line.row}</td>
              <th scope="row" className={classes.cookie}>
                <bdi>{readNames(line) ?? standing.get(line.rowId ?? '') ?? t('noName')}</bdi>
              </th>
              <td className={classes.fate}>
                <StateBadge tone={tones[line.state]}>{t(`state.${line.state}`)}</StateBadge>
              </td>
              <td>
                <LineIssues issues={line.issues} />
                {line.state !== 'unclear' && <LineChanges changes={leaveNamesOut(line)} things={things} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {group.lines.length > most && (
        <Button onClick={() => setMost(most + step)}>{t('more', { count: group.lines.length - most })}</Button>
      )}
    </div>
  )
}

/** The names that the line brings, where it brings any. */
function readNames({ changes }: Line): string | null {
  const change = changes.find((it) => it.field === 'names')
  return change === undefined ? null : change.after.join(', ')
}

/** A line that is added is called by its names already. */
function leaveNamesOut({ state, changes }: Line): Line['changes'] {
  return state === 'added' ? changes.filter(({ field }) => field !== 'names') : changes
}
