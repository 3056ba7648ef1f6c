import { useTranslation } from 'react-i18next'
import type { CharterSource } from '#core/charter/charterSource.ts'
import { diffWords } from '#core/charter/matching/diffWords.ts'
import { setApart } from '#core/charter/matching/setApart.ts'
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx'
import { WordDiff } from '#src/ui/WordDiff.tsx'
import type { FieldChange } from './readCommit.ts'
import { useFieldLabel } from './useFieldLabel.ts'
import { useValueText } from './useValueText.ts'
import classes from './HistoryTab.module.css'

type Props = {
  fields: readonly FieldChange[]
  /** The thing was not there before: only what it says now is told. */
  isMade: boolean
  source: CharterSource
}

/** Each field with what was written before and after: texts word by word, the rest one beside the other. */
export function FieldChanges({ fields, isMade, source }: Props) {
  const labelOf = useFieldLabel()
  return (
    <dl className={classes.fields}>
      {fields.map((change) => (
        <div key={`${change.field} ${change.locale ?? ''} ${String(change.before)}`} className={classes.field}>
          <dt>{labelOf(change)}</dt>
          <dd>
            <FieldValue change={change} isMade={isMade} source={source} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function FieldValue({ change, isMade, source }: { change: FieldChange; isMade: boolean; source: CharterSource }) {
  const { t } = useTranslation('history')
  const write = useValueText(source)
  const { field, locale, before, after } = change
  if (field === 'position') return t('value.moved')
  const [was, is] = [write(field, before), write(field, after)]
  if (isMade || field.startsWith('confirmed.')) {
    return (
      <span lang={locale ?? undefined} dir="auto">
        {is ?? t('value.none')}
      </span>
    )
  }
  if (locale !== null && was !== null && is !== null) {
    const labels = { read: t('wordsAdded'), shared: t('wordsGone') }
    return <WordDiff parts={setApart(diffWords(is, was))} lang={locale} labels={labels} />
  }
  return (
    <span className={classes.pair} lang={locale ?? undefined}>
      <Side label={t('was')} value={was} none={t('value.none')} />
      <span aria-hidden="true" className={classes.arrow}>
        →
      </span>
      <Side label={t('is')} value={is} none={t('value.none')} />
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
