import type { Locale } from '#core/charter/locale.ts'
import { limits } from '#core/charter/limits.ts'
import type { ImportResult } from '#core/charter/import/importResult.ts'
import { listTables } from '#core/charter/matching/listTables.ts'
import type { Template } from '#core/charter/template.ts'
import { levelText } from '#core/charter/text.ts'
import type { CreateImport } from '#core/contract/routes/importRoutes.ts'
import type { GroupReview, Review } from '../review/review.ts'
import type { NextId } from '../review/rowFacts.ts'

type NewCategory = CreateImport['categories'][number]

/** The category of each group, and what is to be made for it. */
export interface WrittenCategories {
  readonly idOf: ReadonlyMap<string, string>
  readonly made: readonly NewCategory[]
  /** The key of the group of each that is made. */
  readonly keys: readonly string[]
}

/**
 * Gives each table of the source its category: the template's of its kind, under the title that was read where it differs; a
 * second table of one kind, or a kind that the template has not, becomes a category of the platform's own. `descriptions`: what stands
 * under the title, by group, where the source's own words were kept.
 */
export function writeCategories(
  groups: readonly GroupReview[],
  descriptions: ReadonlyMap<string, string>,
  template: Template,
  { locale, reason, nextId }: { locale: Locale; reason: string; nextId: NextId },
): WrittenCategories {
  const idOf = new Map<string, string>()
  const made: NewCategory[] = []
  const keys: string[] = []
  const make = (key: string, category: NewCategory) => {
    made.push(category)
    keys.push(key)
  }
  const taken = new Set<string>()
  for (const group of groups) {
    const shared = template.categories.find(({ kind, id }) => kind === group.kind && !taken.has(id))
    const title = group.title?.slice(0, limits.heading).trim() ?? null
    const description = descriptions.get(group.key)
    const texts = {
      ...(title === null ? {} : { title: { [locale]: { value: title } } }),
      ...(description === undefined ? {} : { description: { [locale]: { value: description } } }),
    }
    if (shared === undefined) {
      const id = nextId()
      make(group.key, { id, categoryId: null, kind: group.kind, reason: null, texts })
      idOf.set(group.key, id)
      continue
    }
    taken.add(shared.id)
    idOf.set(group.key, shared.id)
    const isSame = title === null || levelText(title) === levelText(shared.texts.title[locale]?.value ?? '')
    if (!isSame || description !== undefined)
      make(group.key, { id: nextId(), categoryId: shared.id, kind: group.kind, reason, texts })
  }
  return { idOf, made, keys }
}

/** The groups of a new platform: those in which a row that is taken stands. */
export function groupsInUse({ groups, rows }: Pick<Review, 'groups' | 'rows'>): readonly GroupReview[] {
  const used = new Set(rows.filter(({ isLeftOut }) => !isLeftOut).map(({ groupKey }) => groupKey))
  return groups.filter(({ key }) => used.has(key))
}

/** What stands under the title of each table, by group, where the source's own words are kept. */
export function keptDescriptions(
  result: Pick<ImportResult, 'rows' | 'sections'>,
  { groups, sections }: Pick<Review, 'groups' | 'sections'>,
): ReadonlyMap<string, string> {
  // The groups of the review begin with the tables of the source, in their order.
  return new Map(
    listTables(result).flatMap(({ section, description }, index) => {
      const key = groups[index]?.key
      const isKept = section !== null && sections[section] === 'own'
      return isKept && key !== undefined && description !== null ? [[key, description] as const] : []
    }),
  )
}
