import type { ContentEdit } from '#core/charter/matching/contentEdits.ts'
import type { CategoryPair, SectionPair } from '#core/charter/matching/pairContent.ts'
import type { CategoryOperation, SectionOperation } from './routes/contentRoutes.ts'

type EditOf<Pair> = Pair extends { texts: readonly { field: infer F extends string }[]; trait: infer T extends string }
  ? ContentEdit<F, T>
  : never

/** An edit of a section as the API takes it. */
export function sectionOperation(edit: EditOf<SectionPair>): SectionOperation {
  if (edit.do === 'delete') return edit
  const { do: what, id, texts } = edit
  if (what === 'change') {
    const hidden = edit.isShown ? { hidden: false } : {}
    return { do: what, id, section: { revision: edit.revision, ...hidden, texts } }
  }
  const { sharedId, trait, reason } = edit
  return { do: what, id, section: { sectionId: sharedId, role: trait, hidden: false, reason, texts } }
}

/** An edit of a category as the API takes it. */
export function categoryOperation(edit: EditOf<CategoryPair>): CategoryOperation {
  if (edit.do === 'delete') return edit
  const { do: what, id, texts } = edit
  if (what === 'change') return { do: what, id, category: { revision: edit.revision, texts } }
  const { sharedId, trait, reason } = edit
  return { do: what, id, category: { categoryId: sharedId, kind: trait, reason, texts } }
}
