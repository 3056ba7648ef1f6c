import { useTranslation } from 'react-i18next'
import type { Locale } from '#core/charter/locale.ts'
import type { Difference } from '#core/charter/matching/matchRow.ts'
import { setApart } from '#core/charter/matching/setApart.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { WordDiff } from '#src/ui/WordDiff.tsx'
import { Choice } from './Choice.tsx'
import { LongList } from './LongList.tsx'
import { moveKey, type UpdatePlan } from '../review/planUpdate.ts'
import type { Review, RowReview } from '../review/review.ts'
import classes from './Review.module.css'

type Props = {
  plan: UpdatePlan
  language: Locale
  decided: Review['decided']
  onDecide: (key: string, isDecided: boolean) => void
}

const none: ReadonlySet<string> = new Set()

/**
 * What the update will do, before it does it: rows added, changed field by field, moved to another table, unlike the shared definition
 * that stands unless chosen otherwise, gone with the choice to delete them.
 */
export function UpdateList({ plan, language, decided, onDecide }: Props) {
  const { t } = useTranslation('importing')
  return (
    <section className={classes.section} aria-labelledby="import-plan">
      <h2 id="import-plan" tabIndex={-1} className={classes.heading}>
        {t('update.title')}
      </h2>
      <p className={classes.buttons}>
        <StateBadge tone="ok">{t('update.added', { count: plan.added.length })}</StateBadge>
        <StateBadge tone="warn">{t('update.changed', { count: plan.changed.length })}</StateBadge>
        {plan.moved.length > 0 && (
          <StateBadge tone="warn">{t('update.moved', { count: plan.moved.length })}</StateBadge>
        )}
        {plan.apart.length > 0 && (
          <StateBadge tone="neutral">{t('update.apart', { count: plan.apart.length })}</StateBadge>
        )}
        <StateBadge tone="neutral">{t('update.same', { count: plan.same })}</StateBadge>
        <StateBadge tone={plan.gone.length === 0 ? 'neutral' : 'block'}>
          {t('update.gone', { count: plan.gone.length })}
        </StateBadge>
      </p>
      <LongList
        className={classes.sections}
        items={listItems(plan)}
        idOf={idOf}
        textOf={({ names }) => names}
        held={none}
        height={64}
      >
        {(item) => (
          <li key={idOf(item)} id={idOf(item)} className={classes.planItem}>
            <code>{item.names}</code> <Said item={item} language={language} decided={decided} onDecide={onDecide} />
          </li>
        )}
      </LongList>
    </section>
  )
}

type Item = { names: string } & (
  | { what: 'added'; at: UpdatePlan['added'][number] }
  | { what: 'changed'; at: UpdatePlan['changed'][number] }
  | { what: 'moved'; at: UpdatePlan['moved'][number] }
  | { what: 'apart'; at: UpdatePlan['apart'][number] }
  | { what: 'gone'; at: UpdatePlan['gone'][number] }
)

function listItems(plan: UpdatePlan): Item[] {
  return [
    ...plan.added.map((at) => ({ what: 'added' as const, names: at.names, at })),
    ...plan.changed.map((at) => ({ what: 'changed' as const, names: at.row.names, at })),
    ...plan.moved.map((at) => ({ what: 'moved' as const, names: at.row.names, at })),
    ...plan.apart.map((at) => ({ what: 'apart' as const, names: at.row.names, at })),
    ...plan.gone.map((at) => ({ what: 'gone' as const, names: at.label, at })),
  ]
}

const idOf = ({ what, at }: Item): string => `update-${what}-${'rowId' in at ? at.rowId : at.key}`

type SaidProps = { item: Item } & Pick<Props, 'language' | 'decided' | 'onDecide'>

/** What happens to the row, and the choice there is. */
function Said({ item, language, decided, onDecide }: SaidProps) {
  const { t } = useTranslation('importing')
  const { names } = item
  switch (item.what) {
    case 'added':
      return <span className={classes.soft}>{t('update.willAdd')}</span>
    case 'changed':
      return <Differences row={item.at.row} differences={item.at.differences} language={language} standing="now" />
    case 'moved': {
      const { rowId, kind, title, isTaken } = item.at
      return (
        <>
          <span className={classes.soft}>
            {t(isTaken ? 'update.movesTo' : 'update.staysOut', { title: title ?? t(`kind.${kind}`) })}
          </span>
          <Choice says={t('update.move')} of={names} value={isTaken} onChange={(is) => onDecide(moveKey(rowId), is)} />
        </>
      )
    }
    case 'apart': {
      const { rowId, row, differences, isTaken } = item.at
      const says = t('translation.takeAsException')
      return (
        <>
          {!isTaken && <span className={classes.soft}>{t('update.apartHint')}</span>}
          {!isTaken && <Differences row={row} differences={differences} language={language} standing="shared" />}
          <Choice says={says} of={names} value={isTaken} onChange={(is) => onDecide(rowId, is)} />
        </>
      )
    }
    case 'gone': {
      const { rowId } = item.at
      const isDeleted = decided[rowId] ?? false
      return (
        <>
          <Choice says={t('update.delete')} of={names} value={isDeleted} onChange={(is) => onDecide(rowId, is)} />
          <span className={classes.soft}>{t('update.goneHint')}</span>
        </>
      )
    }
  }
}

function Differences({
  row,
  differences,
  language,
  standing,
}: {
  row: RowReview
  differences: readonly Difference[]
  language: Locale
  /** Whose wording stands: the row's until now, or its shared definition's. */
  standing: 'now' | 'shared'
}) {
  const { t } = useTranslation('importing')
  const only = { read: t('match.only.read'), shared: t(`match.only.${standing}`) }
  return differences.map(({ field, parts }) => (
    <p key={field}>
      <span className={classes.soft}>{t(`cell.${field}`)} </span>
      {field === 'retention' ? row.retention : <WordDiff parts={setApart(parts)} lang={language} labels={only} />}
    </p>
  ))
}
