import type { CharterSource } from '#core/charter/charterSource.ts'
import type { ImportResult } from '#core/charter/import/importResult.ts'
import { neededTables } from '../review/neededTables.ts'
import { contentKey, planContent, writeContent, writeTranslatedContent } from '../review/planContent.ts'
import { planUpdate } from '../review/planUpdate.ts'
import type { ImportTarget, Review } from '../review/review.ts'
import { createIds } from '../review/rowFacts.ts'
import { groupsInUse, keptDescriptions, writeCategories } from './writeCategories.ts'
import type { Ground } from './writeImport.ts'
import { ownSections } from './writeSections.ts'

/** Under which the screen knows what was sent (see `contentKey`), in the order in which it was sent: what a refusal counts by. */
export interface SentContentKeys {
  readonly sections: readonly (string | null)[]
  readonly categories: readonly (string | null)[]
}

export function sentContentKeys(
  { result, review }: { result: ImportResult; review: Review },
  target: ImportTarget,
  present: CharterSource | null,
  { template, providers, reason }: Ground,
): SentContentKeys {
  const nextId = createIds(review.id)
  if (target.kind === 'new' || present === null) {
    const naming = { locale: review.language, reason, nextId }
    const { keys } = writeCategories(groupsInUse(review), keptDescriptions(result, review), template, naming)
    return {
      sections: ownSections(result, review.sections).map((index) => contentKey('section', index)),
      // The groups of the review begin with the tables of the source, in their order.
      categories: keys.map((key) =>
        contentKey(
          'category',
          review.groups.findIndex((group) => group.key === key),
        ),
      ),
    }
  }
  const isTranslation = target.kind === 'translation'
  const plan = planContent(result, present, { locale: review.language, isTranslation })
  const writing = { review, reason, nextId }
  return isTranslation
    ? writeTranslatedContent(plan, writing).keys
    : writeContent(plan, writing, neededTables(planUpdate(review, present, providers), review)).keys
}
