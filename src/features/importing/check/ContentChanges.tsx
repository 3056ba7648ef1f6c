import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { ImportResult } from '#core/charter/import/importResult.ts'
import { limits } from '#core/charter/limits.ts'
import { fillVariables, valuesOf } from '#core/charter/matching/contentWords.ts'
import { listTables } from '#core/charter/matching/listTables.ts'
import type { ContentPair } from '#core/charter/matching/pairContent.ts'
import { Cell } from './Cell.tsx'
import { Choice } from './Choice.tsx'
import { choiceOfContent, contentKey, type ContentPlan } from '../review/planContent.ts'
import type { ContentChoice, Review } from '../review/review.ts'
import type { FaultCode } from '../review/rowFaults.ts'
import { SectionItem, type Worded } from './SectionItem.tsx'
import classes from './Review.module.css'

type Props = {
  plan: ContentPlan
  result: ImportResult
  review: Review
  present: CharterSource
  /** What is wrong with a title or text, by `contentKey`. */
  faults: ReadonlyMap<string, FaultCode>
  onChoose: (key: string, change: Partial<{ choice: ContentChoice; reason: string }>) => void
  onRemove: (id: string, isRemoved: boolean) => void
}

/** The titles and texts around the rows that differ from the platform's: for each, what stands, the template's or the source's own. */
export const ContentChanges = memo(function ContentChanges(props: Props) {
  const { plan, result, review, present, faults, onChoose, onRemove } = props
  const { t } = useTranslation('importing')
  const { language } = review
  const tables = listTables(result)
  const pairs = [...plan.sections.pairs, ...plan.categories.pairs]
  const same = pairs.filter(({ fate }) => fate === 'same').length
  const values = valuesOf(present.platform, language)

  function list<F extends string>(what: 'section' | 'category', found: readonly ContentPair<F, string>[]) {
    return found
      .filter(({ fate }) => fate !== 'same')
      .map((pair) => {
        const key = contentKey(what, pair.index)
        const choice = choiceOfContent(review, key)
        const [name, about] =
          what === 'section' ? nameSection(pair.index) : [nameTable(pair.index), t('content.category')]
        // The first text is the title, the second what stands under it.
        const side = (title: string, pick: (text: (typeof pair.texts)[number]) => string | null): Worded => {
          const said = new Map(pair.texts.map((text) => [text.field, pick(text)]))
          const [heading, body] = what === 'section' ? ['heading', 'body'] : ['title', 'description']
          // The fields of a section or of a category, as told by `what`.
          const read = (field: string | undefined) => said.get(field as F) ?? null
          return { title, heading: fill(read(heading)), body: fill(read(body)) }
        }
        const fill = (text: string | null) => (text === null ? null : fillVariables(text, values))
        const isOverride = pair.sharedId !== null && pair.own !== null
        const table = what === 'category' ? (tables[pair.index]?.section ?? null) : pair.index
        return (
          <SectionItem<ContentChoice>
            key={key}
            id={table === null ? key : `section-${table}`}
            name={name}
            about={about}
            language={language}
            value={choice}
            fault={faults.get(key)}
            options={[
              { value: 'present', label: sayPresent(pair) },
              ...(isOverride ? [{ value: 'template' as const, label: t('sections.template') }] : []),
              { value: 'own', label: t('sections.own') },
            ]}
            onChoose={(next) => onChoose(key, { choice: next })}
            wordings={[
              side(t('sections.ownText'), ({ proposed }) => proposed),
              ...(pair.fate === 'added' ? [] : [side(t('content.presentText'), (text) => text.present)]),
              ...(isOverride ? [side(t('sections.templateText'), ({ template }) => template)] : []),
            ]}
          >
            {choice === 'own' && pair.sharedId !== null && pair.own === null && (
              <Cell
                className={classes.reason}
                label={t('match.reason')}
                placeholder={t('match.reasonDefault')}
                maxLength={limits.reason}
                value={review.content[key]?.reason ?? ''}
                onWrite={(reason) => onChoose(key, { reason })}
              />
            )}
          </SectionItem>
        )
      })
  }

  function sayPresent({ fate, own }: ContentPair<string, string>): string {
    if (fate === 'added') return t('sections.drop')
    return t(own === null ? 'content.keep' : 'content.present')
  }

  function nameSection(index: number): [string, string | null] {
    const section = result.sections[index]
    const role = t(`role.${section?.role ?? 'other'}`)
    return section?.heading ? [section.heading, role] : [role, null]
  }

  function nameTable(index: number): string {
    const table = tables[index]
    return table?.title ?? t(`kind.${table?.kind ?? 'other'}`)
  }

  const { gone } = plan.sections
  return (
    <section className={classes.section} aria-labelledby="import-content">
      <h2 id="import-content" className={classes.heading}>
        {t('content.title', { count: pairs.length - same })}
      </h2>
      <p className={classes.soft}>
        {t('content.intro')} {same > 0 && t('content.same', { count: same })}
      </p>
      <ul className={classes.sections}>
        {list('section', plan.sections.pairs)}
        {list('category', plan.categories.pairs)}
        {gone.map(({ id, title }) => (
          <li key={id} className={classes.planItem}>
            <span lang={title?.locale}>{title?.value ?? t('content.untitled')}</span>{' '}
            <Choice
              says={t('update.delete')}
              of={title?.value ?? t('content.untitled')}
              value={review.decided[id] ?? false}
              onChange={(isRemoved) => onRemove(id, isRemoved)}
            />
            <span className={classes.soft}>{t('content.gone')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
})
