import type { Locale } from '#core/charter/locale.ts'
import { limits } from '#core/charter/line.ts'
import type { Template } from '#core/charter/template.ts'
import { levelText } from '#core/charter/text.ts'
import type { CreateImport } from '#core/contract/routes/importRoutes.ts'
import type { GroupReview } from './review.ts'
import type { NextId } from './rowFacts.ts'

type NewCategory = CreateImport['categories'][number]

/** The category of each group, and what is to be made for it. */
export interface WrittenCategories {
  readonly idOf: ReadonlyMap<string, string>
  readonly made: readonly NewCategory[]
}

/**
 * Gives each table of the source its category: the template's of its kind, under the title that was read where it differs; a
 * second table of one kind, or a kind that the template has not, becomes a category of the platform's own.
 */
export function writeCategories(
  groups: readonly GroupReview[],
  template: Template,
  { locale, reason, nextId }: { locale: Locale; reason: string; nextId: NextId },
): WrittenCategories {
  const idOf = new Map<string, string>()
  const made: NewCategory[] = []
  const taken = new Set<string>()
  for (const group of groups) {
    const shared = template.categories.find(({ kind, id }) => kind === group.kind && !taken.has(id))
    const title = group.title?.slice(0, limits.heading).trim() ?? null
    const texts = title === null ? {} : { title: { [locale]: { value: title } } }
    if (shared === undefined) {
      const id = nextId()
      made.push({ id, categoryId: null, kind: group.kind, reason: null, texts })
      idOf.set(group.key, id)
      continue
    }
    taken.add(shared.id)
    idOf.set(group.key, shared.id)
    const isSame = title === null || levelText(title) === levelText(shared.texts.title[locale]?.value ?? '')
    if (!isSame) made.push({ id: nextId(), categoryId: shared.id, kind: group.kind, reason, texts })
  }
  return { idOf, made }
}
