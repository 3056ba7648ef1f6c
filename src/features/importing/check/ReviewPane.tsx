import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Provider } from '#core/charter/provider.ts'
import type { Holder } from '#core/contract/problem.ts'
import type { Template } from '#core/charter/template.ts'
import { Button } from '#src/ui/Button.tsx'
import { AbsentBox } from './AbsentBox.tsx'
import { addRow, changePlatform, changeRow, chooseContent, decide } from '../review/changeReview.ts'
import { BulkMatch } from './BulkMatch.tsx'
import { listAbsent } from '../review/listAbsent.ts'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { RowMatch } from '#core/charter/matching/matchRow.ts'
import { ContentChanges } from './ContentChanges.tsx'
import { planContent } from '../review/planContent.ts'
import { TranslatedContent } from './TranslatedContent.tsx'
import { isUndecided } from '../review/matchChoices.ts'
import type { PairedRow } from '../review/pairRowsOfReview.ts'
import { PlatformFields } from './PlatformFields.tsx'
import type { PlatformFaults } from '../review/platformFaults.ts'
import { planTranslation, planUpdate, readFrom } from '../review/planUpdate.ts'
import type { ImportTarget, Review, RowReview, SectionChoice } from '../review/review.ts'
import type { FaultCode, RowFaults } from '../review/rowFaults.ts'
import { RowGroups } from './RowGroups.tsx'
import { SectionChoices } from './SectionChoices.tsx'
import { TranslationList } from './TranslationList.tsx'
import { UpdateList } from './UpdateList.tsx'
import type { Import } from '../useImport.ts'
import classes from './Review.module.css'

type Props = {
  current: Import
  target: ImportTarget | null
  /** The platform as it stands, for an update or a translation. */
  present: CharterSource | null
  providers: readonly Provider[] | null
  matches: ReadonlyMap<string, RowMatch>
  /** The rows that the platform already has. */
  paired: ReadonlyMap<string, PairedRow>
  platformFaults: PlatformFaults
  /** Who has the short name or the host that was refused. */
  holder: Holder | null
  rowFaults: ReadonlyMap<string, RowFaults>
  /** What is wrong with titles and texts around the rows, by their `contentKey`. */
  contentFaults: ReadonlyMap<string, FaultCode>
  template: Template | null
  onChange: (edit: (review: Review) => Review) => void
  /** The row that is looked at, in its line or in its cells. */
  looked: string | null
  /** Index of the section whose line is looked at. */
  lookedSection: number | null
  onLook: (rowKey: string) => void
}

/** What was understood, everything correctable in its place. */
export function ReviewPane(props: Props) {
  const { t } = useTranslation('importing')
  const { current, target, present, providers, matches, onChange } = props
  const { result, review } = current
  const isNew = target === null || target.kind === 'new'
  const undecided = review.rows.filter((row) => isUndecided(row, matches.get(row.key)))
  const isTranslation = target?.kind === 'translation'
  const content = useMemo(
    () => (isNew || present === null ? null : planContent(result, present, { locale: review.language, isTranslation })),
    [isNew, present, result, review.language, isTranslation],
  )
  const decideOne = useCallback(
    (id: string, isDecided: boolean) => onChange((before) => decide(before, id, isDecided)),
    [onChange],
  )
  const chooseText = useCallback(
    (key: string, change: Parameters<typeof chooseContent>[2]) =>
      onChange((before) => chooseContent(before, key, change)),
    [onChange],
  )
  const chooseSection = useCallback(
    (index: number, choice: SectionChoice) =>
      onChange((before) => ({ ...before, sections: before.sections.with(index, choice) })),
    [onChange],
  )
  const changeOne = useCallback(
    (key: string, change: Partial<RowReview>) => onChange((before) => changeRow(before, key, change)),
    [onChange],
  )

  return (
    <>
      {target?.kind === 'update' && present && providers && (
        <UpdateList
          plan={planUpdate(review, present, providers)}
          language={review.language}
          decided={review.decided}
          onDecide={decideOne}
        />
      )}
      {target?.kind === 'translation' && present && providers && (
        <TranslationList
          plan={planTranslation(review, present, providers)}
          review={review}
          from={readFrom(review, present)}
          onTake={decideOne}
        />
      )}
      {isTranslation && present && content && (
        <TranslatedContent
          plan={content}
          review={review}
          present={present}
          from={readFrom(review, present)}
          faults={props.contentFaults}
          onTake={decideOne}
        />
      )}
      {isNew && (
        <PlatformFields
          platform={review.platform}
          language={review.language}
          faults={props.platformFaults}
          holder={props.holder}
          isNameRead={result.platform.name !== null || review.platform.name !== review.platform.proposedName}
          onChange={(change) => onChange((before) => changePlatform(before, change))}
          onLanguage={(language) =>
            onChange((before) => ({
              ...changePlatform(before, {
                locales: [...new Set([language, ...before.platform.locales])],
                defaultLocale: language,
              }),
              language,
            }))
          }
        />
      )}
      <section className={classes.section} aria-labelledby="import-rows">
        <h2 id="import-rows" className={classes.heading}>
          {t('rows.title')}
        </h2>
        {isNew && (
          <BulkMatch
            count={undecided.length}
            onChoose={(choice) =>
              onChange((before) => undecided.reduce((next, { key }) => changeRow(next, key, { choice }), before))
            }
          />
        )}
        <RowGroups
          result={result}
          review={review}
          matches={matches}
          paired={props.paired}
          faults={props.rowFaults}
          titleFaults={props.contentFaults}
          looked={props.looked}
          onChange={changeOne}
          onLook={props.onLook}
        />
        <div>
          <Button size="small" icon="add" onClick={() => onChange(addRow)}>
            {t('rows.add')}
          </Button>
        </div>
      </section>
      {isNew && (
        <SectionChoices
          result={result}
          choices={review.sections}
          language={review.language}
          template={props.template}
          looked={props.lookedSection}
          faults={props.contentFaults}
          onChoose={chooseSection}
        />
      )}
      {target?.kind === 'update' && present && content && (
        <ContentChanges
          plan={content}
          result={result}
          review={review}
          present={present}
          faults={props.contentFaults}
          onChoose={chooseText}
          onRemove={decideOne}
        />
      )}
      {isNew && <AbsentBox absent={listAbsent(result, review, matches)} />}
    </>
  )
}
