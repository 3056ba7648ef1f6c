import { useTranslation } from 'react-i18next'
import type { CharterSource } from '#core/charter/charterSource.ts'
import { cookieFields } from '#core/charter/cookieFacts.ts'
import { diffWords } from '#core/charter/matching/diffWords.ts'
import { setApart } from '#core/charter/matching/setApart.ts'
import { sectionFields } from '#core/charter/section.ts'
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx'
import { WordDiff } from '#src/ui/WordDiff.tsx'
import type { FieldChange, ThingChange } from './readCommit.ts'
import { useFieldLabel } from './useFieldLabel.ts'
import { useValueText } from './useValueText.ts'
import classes from './HistoryTab.module.css'

type Props = { thing: ThingChange; source: CharterSource }

/** Each field with what was written before and after: texts word by word, the rest one beside the other. */
export function FieldChanges({ thing, source }: Props) {
  const { t } = useTranslation('history')
  const labelOf = useFieldLabel()
  // The thing was not there before: only what it says now is told.
  const isMade = thing.action === 'made'
  const followed = followsShared(thing, source) ? t('value.shared') : t('value.none')
  return (
    <dl className={classes.fields}>
      {thing.fields.map((change) => (
        <div key={`${change.field} ${change.locale ?? ''} ${String(change.before)}`} className={classes.field}>
          <dt>{labelOf(change)}</dt>
          <dd>
            <FieldValue
              change={change}
              isMade={isMade}
              source={source}
              none={sharedFields.has(change.field) ? followed : t('value.none')}
            />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What a row takes from its definition, and a section from the template, where it says nothing of its own. */
const sharedFields: ReadonlySet<string> = new Set([...cookieFields, ...sectionFields])

function followsShared({ kind, id }: ThingChange, { rows, sections }: CharterSource): boolean {
  if (kind === 'row') return rows.some((row) => row.id === id && row.definitionId !== null)
  return kind === 'section' && sections.some((section) => section.id === id && section.sectionId !== null)
}

type ValueProps = { change: FieldChange; isMade: boolean; source: CharterSource; none: string }

function FieldValue({ change, isMade, source, none }: ValueProps) {
  const { t } = useTranslation('history')
  const write = useValueText(source)
  const { field, locale, before, after } = change
  if (field === 'position') return t('value.moved')
  const [was, is] = [write(field, before), write(field, after)]
  if (isMade || field.startsWith('confirmed.')) {
    return (
      <span lang={locale ?? undefined} dir="auto">
        {is ?? none}
      </span>
    )
  }
  if (locale !== null && was !== null && is !== null) {
    const labels = { read: t('wordsAdded'), shared: t('wordsGone') }
    return <WordDiff parts={setApart(diffWords(is, was))} lang={locale} labels={labels} />
  }
  return (
    <span className={classes.pair} lang={locale ?? undefined}>
      <Side label={t('was')} value={was} none={none} />
      <span aria-hidden="true" className={classes.arrow}>
        →
      </span>
      <Side label={t('is')} value={is} none={none} />
    </span>
  )
}

function Side({ label, value, none }: { label: string; value: string | null; none: string }) {
  return (
    <span>
      <VisuallyHidden>{label} </VisuallyHidden>
      {value === null ? <i className={classes.none}>{none}</i> : <bdi>{value}</bdi>}
    </span>
  )
}
