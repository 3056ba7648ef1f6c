import type { CategoryKind } from '#core/charter/categoryKind.ts'
import type { Locale } from '#core/charter/locale.ts'

/** What to do with a row whose cookie is described once for all: follow that, differ with a reason, or stand alone. */
export type RowChoice = 'shared' | 'exception' | 'own'

/** Where a row of the review comes from: a row that was read, a line reported raw, or the person. */
export type RowOrigin = { readonly kind: 'row' | 'raw'; readonly index: number } | { readonly kind: 'added' }

/**
 * A row as the person leaves it: cells as written, `names` and `retention` in the words of a charter's cell. `choice` null: not
 * decided yet, or nothing to decide. A raw row counts once `isLeftOut` is taken off.
 */
export interface RowReview {
  readonly key: string
  readonly origin: RowOrigin
  readonly isLeftOut: boolean
  readonly groupKey: string
  readonly provider: string
  readonly service: string
  readonly names: string
  readonly purpose: string
  readonly retention: string
  readonly choice: RowChoice | null
  readonly reason: string
}

/** The cells of a row that are typed in. */
export const rowCells = ['provider', 'service', 'names', 'purpose', 'retention'] as const
export type RowCell = (typeof rowCells)[number]

/** A table of the source, or a kind of cookies that a row was moved to. `title` null: the template's. */
export interface GroupReview {
  readonly key: string
  readonly kind: CategoryKind
  readonly title: string | null
}

/** For a section: the template's text, or the source's own. */
export type SectionChoice = 'template' | 'own'

/** For a section or table of a platform that exists: what stands there, the template's text again, or the source's own. */
export type ContentChoice = 'present' | 'template' | 'own'

export interface PlatformReview {
  readonly name: string
  /** The name proposed where the source gives none: the host of its address. */
  readonly proposedName: string
  readonly slug: string
  /** Whether the slug was typed: until then it follows the name. */
  readonly isSlugTyped: boolean
  readonly address: string
  readonly locales: readonly Locale[]
  readonly defaultLocale: Locale
}

/** What the import is for. */
export type ImportTarget =
  { readonly kind: 'new' } | { readonly kind: 'update' | 'translation'; readonly platformId: string }

/** Everything a person settles between reading a source and sending it. Kept as a draft, so plain data only. */
export interface Review {
  /** Under which the import is sent: the same at each try, so that a lost answer makes nothing twice. */
  readonly id: string
  readonly target: ImportTarget | null
  readonly language: Locale
  readonly platform: PlatformReview
  readonly groups: readonly GroupReview[]
  readonly rows: readonly RowReview[]
  /** One choice for each section of the result, in its order. */
  readonly sections: readonly SectionChoice[]
  /** What was chosen for sections and tables of a platform that exists, and why; by `contentKey`. */
  readonly content: Readonly<Record<string, { readonly choice: ContentChoice; readonly reason: string }>>
  /** Indexes of the report's warnings that the person has looked at. */
  readonly seen: readonly number[]
  /** For things of a platform that exists, by id: whether they go (update); for rows and texts, whether they are taken (translation). */
  readonly decided: Readonly<Record<string, boolean>>
}
