import type { ImportResult } from '#core/charter/import/importResult.ts'
import type { Locale } from '#core/charter/locale.ts'
import { listTables } from '#core/charter/matching/listTables.ts'
import type { Template } from '#core/charter/template.ts'
import type { CreateImport } from '#core/contract/routes/importRoutes.ts'
import type { SectionChoice } from '../review/review.ts'
import type { NextId } from '../review/rowFacts.ts'

/**
 * The sections that keep the source's own text: in the place of the template's of the same role, otherwise as sections of the
 * platform's own. Two of one role: the first takes the template's place. What stands over a table is its category's: see
 * writeCategories.
 */
export function writeSections(
  result: Pick<ImportResult, 'rows' | 'sections'>,
  choices: readonly SectionChoice[],
  template: Template,
  { locale, reason, nextId }: { locale: Locale; reason: string; nextId: NextId },
): CreateImport['sections'] {
  const taken = new Set<string>()
  const own = new Set(ownSections(result, choices))
  return result.sections.flatMap(({ role, heading, body }, index) => {
    if (!own.has(index)) return []
    const shared = template.sections.find((it) => it.role === role && role !== 'other' && !taken.has(it.id))
    if (shared !== undefined) taken.add(shared.id)
    const words = Object.entries({ heading, body }).filter(([, value]) => value !== null)
    const texts = Object.fromEntries(words.map(([field, value]) => [field, { [locale]: { value } }]))
    return [
      {
        id: nextId(),
        sectionId: shared?.id ?? null,
        role,
        hidden: false,
        reason: shared === undefined ? null : reason,
        texts,
      },
    ]
  })
}

/** The indexes of the sections that keep the source's own text, those over a table aside. */
export function ownSections(
  result: Pick<ImportResult, 'rows' | 'sections'>,
  choices: readonly SectionChoice[],
): readonly number[] {
  const ofTables = new Set(listTables(result).map(({ section }) => section))
  return result.sections.flatMap((_, index) => (choices[index] === 'own' && !ofTables.has(index) ? [index] : []))
}
