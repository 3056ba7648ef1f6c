import type { CharterSource } from './charterSource.ts'
import { cookieFields, type CookieField } from './cookieFacts.ts'

export const exceptionKinds = ['row', 'section', 'category'] as const
export type ExceptionKind = (typeof exceptionKinds)[number]

/** Where a platform says otherwise; `id` is the row's, or the one the page knows the section or category by. */
export interface Exception {
  readonly kind: ExceptionKind
  readonly id: string
  /** The field of the row; null for a section or category, which is one exception whatever it changes. */
  readonly field: CookieField | null
}

/**
 * What "exception" means wherever it is counted: a field of a row that leaves its shared definition, a section of the template
 * replaced or hidden, a category of the template renamed or described otherwise. What a platform has of its own is none.
 */
export function listExceptions(source: CharterSource): Exception[] {
  return [
    ...source.rows.flatMap(({ id, overrides }) =>
      cookieFields
        .filter((field) => overrides[field] !== undefined)
        .map((field) => ({ kind: 'row' as const, id, field })),
    ),
    ...source.sections.flatMap(({ sectionId, deletedAt }) =>
      sectionId === null || deletedAt !== null ? [] : [{ kind: 'section' as const, id: sectionId, field: null }],
    ),
    ...source.categories.flatMap(({ categoryId, deletedAt }) =>
      categoryId === null || deletedAt !== null ? [] : [{ kind: 'category' as const, id: categoryId, field: null }],
    ),
  ]
}
