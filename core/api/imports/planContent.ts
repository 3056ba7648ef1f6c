import { takeOwn, takeTemplate } from '#core/charter/matching/contentEdits.ts'
import { pairCategories, pairSections } from '#core/charter/matching/pairContent.ts'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { ImportResult } from '#core/charter/import/importResult.ts'
import type { Locale } from '#core/charter/locale.ts'
import { categoryOperation, sectionOperation } from '#core/contract/contentOperations.ts'
import type { ImportPlan } from '#core/contract/importPlan.ts'

interface Planning {
  readonly source: CharterSource
  readonly locale: Locale
  readonly isTranslation: boolean
  readonly newId: () => string
}

/** What an import finds of a platform's sections and categories, and what would take each text over. */
export function planContent(
  result: ImportResult,
  { source, newId, ...pairing }: Planning,
): Pick<ImportPlan, 'sections' | 'categories'> {
  const taking = { locale: pairing.locale, newId, reason: null }
  const sections = pairSections(result, source, pairing)
  const categories = pairCategories(result, source, pairing)
  return {
    sections: {
      gone: sections.gone,
      pairs: sections.pairs.map((pair) => {
        const [own, template] = [takeOwn(pair, taking), takeTemplate(pair)]
        return {
          ...pair,
          keepOwn: own && sectionOperation(own),
          useTemplate: pairing.isTranslation ? null : template && sectionOperation(template),
        }
      }),
    },
    categories: {
      gone: categories.gone,
      pairs: categories.pairs.map((pair) => {
        const [own, template] = [takeOwn(pair, taking), takeTemplate(pair)]
        return {
          ...pair,
          keepOwn: own && categoryOperation(own),
          useTemplate: pairing.isTranslation ? null : template && categoryOperation(template),
        }
      }),
    },
  }
}
