import type { CharterSource } from '#core/charter/charterSource.ts'
import type { ImportResult } from '#core/charter/import/importResult.ts'
import { takeOwn, takeTemplate, type ContentEdit } from '#core/charter/matching/contentEdits.ts'
import {
  pairCategories,
  pairSections,
  type CategoryPair,
  type ContentPair,
  type ContentPairing,
  type SectionPair,
} from '#core/charter/matching/pairContent.ts'
import { categoryOperation, sectionOperation } from '#core/contract/contentOperations.ts'
import type { UpdateImport } from '#core/contract/routes/importRoutes.ts'
import type { ContentChoice, Review } from './review.ts'
import type { NextId } from './rowFacts.ts'

/** The sections and tables of the source beside those of a platform. */
export interface ContentPlan {
  readonly sections: ContentPairing<SectionPair['texts'][number]['field'], SectionPair['trait']>
  readonly categories: ContentPairing<CategoryPair['texts'][number]['field'], CategoryPair['trait']>
}

/** Compares the texts around the rows with those of the platform, in the language of the source. */
export function planContent(
  result: ImportResult,
  source: CharterSource,
  pairing: { locale: Review['language']; isTranslation: boolean },
): ContentPlan {
  return { sections: pairSections(result, source, pairing), categories: pairCategories(result, source, pairing) }
}

/** Under which the review keeps what was decided of a section or table. */
export function contentKey(what: 'section' | 'category', index: number): string {
  return `${what}-${index}`
}

/** What is to become of a section or table: as decided, otherwise what stands on the platform stays. */
export function choiceOfContent(review: Review, key: string): ContentChoice {
  return review.content[key]?.choice ?? 'present'
}

/** Whether a text of another language is taken: as decided, otherwise unless it would make an exception to the template. */
export function isTextTaken(
  review: Review,
  key: string,
  { own, fate }: ContentPair<string, string>,
  { field, present, isSame }: ContentPair<string, string>['texts'][number],
): boolean {
  if (isSame || fate === 'added') return false
  return review.decided[`${key}-${field}`] ?? (own !== null || present === null)
}

interface Writing {
  readonly review: Review
  /** Said of what differs from the template, where the person gave none. */
  readonly reason: string
  readonly nextId: NextId
}

/** `keys`: under which the screen knows each, in their order; null for one that goes. */
type Written = Pick<UpdateImport, 'sections' | 'categories'> & {
  readonly keys: { readonly sections: readonly (string | null)[]; readonly categories: readonly string[] }
}

/**
 * What was decided of each section and table, for an update, and the category that each table then has. `needed`: tables whose
 * category is to be made in any case, for their rows.
 */
export function writeContent(
  plan: ContentPlan,
  writing: Writing,
  needed: ReadonlySet<number>,
): Written & { readonly idOfTable: ReadonlyMap<number, string> } {
  const { review, reason, nextId } = writing
  function edit<F extends string, T extends string>(key: string, pair: ContentPair<F, T>, isNeeded: boolean) {
    const choice = choiceOfContent(review, key)
    if (choice === 'template') return takeTemplate(pair)
    if (choice !== 'own' && !isNeeded) return null
    const why = review.content[key]?.reason.trim()
    return takeOwn(pair, {
      locale: review.language,
      newId: nextId,
      reason: why === undefined || why === '' ? reason : why,
    })
  }
  const idOfTable = new Map<number, string>()
  const keys = { sections: [] as (string | null)[], categories: [] as string[] }
  const categories = plan.categories.pairs.flatMap((pair) => {
    const key = contentKey('category', pair.index)
    const made = edit(key, pair, pair.fate === 'added' && needed.has(pair.index))
    const id = pair.sharedId ?? pair.own?.id ?? made?.id
    if (id !== undefined) idOfTable.set(pair.index, id)
    if (made === null) return []
    keys.categories.push(key)
    return [categoryOperation(made)]
  })
  const sections = plan.sections.pairs.flatMap((pair) => {
    const key = contentKey('section', pair.index)
    const made = edit(key, pair, false)
    if (made === null) return []
    keys.sections.push(key)
    return [sectionOperation(made)]
  })
  const gone = plan.sections.gone
    .filter(({ id }) => review.decided[id])
    .map(({ id, revision }) => ({ do: 'delete' as const, id, revision }))
  keys.sections.push(...gone.map(() => null))
  return { categories, sections: [...sections, ...gone], keys, idOfTable }
}

/** The texts that were accepted of another language. */
export function writeTranslatedContent(plan: ContentPlan, { review, reason, nextId }: Writing): Written {
  function edit<F extends string, T extends string>(key: string, pair: ContentPair<F, T>): ContentEdit<F, T> | null {
    const taken = pair.texts.filter((text) => isTextTaken(review, key, pair, text)).map(({ field }) => field)
    if (taken.length === 0) return null
    return takeOwn(pair, { locale: review.language, newId: nextId, reason, only: (field) => taken.includes(field) })
  }
  const keys = { sections: [] as string[], categories: [] as string[] }
  return {
    categories: plan.categories.pairs.flatMap((pair) => {
      const key = contentKey('category', pair.index)
      const made = edit(key, pair)
      if (made === null) return []
      keys.categories.push(key)
      return [categoryOperation(made)]
    }),
    sections: plan.sections.pairs.flatMap((pair) => {
      const key = contentKey('section', pair.index)
      const made = edit(key, pair)
      if (made === null) return []
      keys.sections.push(key)
      return [sectionOperation(made)]
    }),
    keys,
  }
}
