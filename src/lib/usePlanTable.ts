import { useTranslation } from 'react-i18next'
import type { PlanWords } from '#core/charter/paste/planWords.ts'
import type { PlannedRow } from '#core/charter/paste/planPaste.ts'
import type { PasteIssue } from '#core/charter/paste/readPaste.ts'

/** What is written around the lines of any plan. */
export function usePlanTexts() {
  const { t } = useTranslation('csv')
  return {
    group: t('group.label'),
    groups: { taken: t('group.taken'), unclear: t('group.unclear'), unchanged: t('group.unchanged') },
    states: {
      added: t('state.added'),
      changed: t('state.changed'),
      unchanged: t('state.unchanged'),
      unclear: t('state.unclear'),
    },
    columns: {
      line: t('column.line'),
      cookie: t('column.cookie'),
      fate: t('column.fate'),
      what: t('column.what'),
    },
    removed: t('removed'),
    more: (count: number) => t('more', { count }),
  }
}

/**
 * What src/ui/PlanTable.tsx needs to show a plan, in the words of the import of rows (namespace `csv`). `canMakeProviders`: whether
 * those that nobody knows can be made where the plan is shown.
 */
export function usePlanTable(words: PlanWords, { canMakeProviders = false } = {}) {
  const { t } = useTranslation('csv')
  const texts = usePlanTexts()
  const sayIssue = (issue: PlannedRow['issues'][number]): string => {
    if ('column' in issue) {
      const { code, column, text, proposal } = issue
      return `${t('cell', { column })} ${t(`issue.${code}`, { text, proposal: proposal ?? '' })}`
    }
    if (issue.code === 'provider_unknown' && canMakeProviders)
      return t('issue.provider_new', { text: issue.text ?? '' })
    if (issue.code === 'required') return t(`issue.required_${issue.field ?? 'names'}`)
    return t(`issue.${issue.code}`, { text: issue.text ?? '' })
  }
  const sayField = (change: PlannedRow['changes'][number]) => {
    const label = t(`field.${change.field}`)
    return 'locale' in change ? `${label} (${change.locale})` : label
  }
  return {
    texts,
    /** A line in words: what it is called by, why it is unclear, what it changes. */
    say({ rowId, state, changes, issues }: PlannedRow) {
      const names = changes.find((change) => change.field === 'names')
      // A line that is added is called by its names already; of one that is unclear, only the reason counts.
      const shown = state === 'unclear' ? [] : changes.filter((change) => state !== 'added' || change !== names)
      return {
        name: names?.after.join(', ') ?? words.sayRow(rowId) ?? t('noName'),
        issues: issues.map(sayIssue),
        changes: shown.map((change) => ({
          label: sayField(change),
          lang: 'locale' in change ? change.locale : undefined,
          ...words.sayChange(change),
        })),
      }
    },
  }
}

/** What the header of a table says that no column has, each a sentence. */
export function usePlanNotices(hasHeader: boolean, header: readonly PasteIssue[]): string[] {
  const { t } = useTranslation('csv')
  if (!hasHeader) return [t('notice.noHeader')]
  return header.map(({ code, column, text }) =>
    t(code === 'language_unclear' ? 'notice.language_unclear' : 'notice.column_unknown', { column, text }),
  )
}
