import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { formatDate, formatNumber } from '#src/lib/format.ts'
import { paths } from '#src/lib/paths.ts'
import { definitionsQuery } from '#src/lib/sharedQueries.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { useWorkspace } from '#src/lib/workspace.ts'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { Pagination } from '#src/ui/Pagination.tsx'
import { Skeleton } from '#src/ui/Skeleton.tsx'
import { CommitItem } from './CommitItem.tsx'
import { historyQuery, pageSize, type LoggedCommit } from './historyQueries.ts'
import { readSteps, type Step } from './readSteps.ts'
import './texts.ts'
import classes from './HistoryTab.module.css'

/** A commit that no other goes back to. */
const alone: Step = { way: 'change', isUndone: false }

/** Everything that was done to the platform, day by day, each change with its way back. */
export function HistoryTab() {
  const { t } = useTranslation('history')
  const language = useLanguage()
  const workspace = useWorkspace()
  const { id } = workspace.source.platform
  // A deleted row may have been the only one of its definition here.
  const definitions = useQuery(definitionsQuery).data
  const source = definitions === undefined ? workspace.source : { ...workspace.source, definitions }
  const [params] = useSearchParams()
  const page = Math.max(1, Number.parseInt(params.get('page') ?? '1', 10) || 1)
  const { data, error } = useQuery(historyQuery(id, page))
  // The nearest error page says what happened and offers to try again.
  if (error !== null && data === undefined) throw error
  if (data === undefined) return <Skeleton label={t('tab.loading')} lines={6} />
  if (data.total === 0) {
    return (
      <div className={classes.tab}>
        <EmptyState title={t('tab.none')} text={t('tab.noneText')} />
      </div>
    )
  }

  const steps = readSteps(data.items)
  return (
    <div className={classes.tab}>
      <h2 className={classes.title}>{t('tab.title')}</h2>
      {groupByDay(data.items).map(({ day, commits }) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h3 id={`day-${day}`} className={classes.day}>
            {formatDate(commits[0]?.at ?? day, language)}
          </h3>
          <ol className={classes.list}>
            {commits.map((commit) => (
              <CommitItem key={commit.id} commit={commit} source={source} step={steps.get(commit.id) ?? alone} />
            ))}
          </ol>
        </section>
      ))}
      <Pagination
        label={t('pages.label')}
        summary={t('pages.summary', { count: data.total, shown: formatNumber(data.total, language) })}
        page={page}
        pageCount={Math.ceil(data.total / pageSize)}
        hrefOf={(next) => `${paths.platformHistory.href(id)}${next === 1 ? '' : `?page=${next}`}`}
        previousLabel={t('pages.previous')}
        nextLabel={t('pages.next')}
      />
    </div>
  )
}

/** Commits of the same day of the reader's own calendar, as they come. */
function groupByDay(commits: readonly LoggedCommit[]): { day: string; commits: LoggedCommit[] }[] {
  const days: { day: string; commits: LoggedCommit[] }[] = []
  for (const commit of commits) {
    const at = new Date(commit.at)
    const day = `${at.getFullYear()}-${at.getMonth() + 1}-${at.getDate()}`
    const last = days.at(-1)
    if (last?.day === day) last.commits.push(commit)
    else days.push({ day, commits: [commit] })
  }
  return days
}
