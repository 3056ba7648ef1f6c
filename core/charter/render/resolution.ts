import type { Charter } from '../charter.ts'
import type { Locale } from '../locale.ts'
import type { Variable } from '../template.ts'
import type { TextState } from '../text.ts'

/** The thing that holds a text, or would hold it: where it is written. `import`: the source page of an import. */
export interface TextOwnerRef {
  readonly kind:
    'row' | 'definition' | 'section' | 'category' | 'template' | 'platformSection' | 'platformCategory' | 'import'
  readonly id: string
}

/**
 * Where on the screens of a platform a part of its charter stands. A section or category of the template keeps the template's id
 * also where the platform says otherwise; a text inherited from a definition stands in its row.
 */
export interface Place {
  readonly kind: 'row' | 'section' | 'category' | 'platform'
  readonly id: string
}

/** Where one text of a charter comes from, and in which state it is in the charter's language. */
export interface TextSource {
  readonly state: TextState
  readonly owner: TextOwnerRef & { readonly field: string }
  readonly place: Place & { readonly field: string }
  /** What another language says, to show (marked) in a draft; only for a missing text. */
  readonly fallback: { readonly locale: Locale; readonly value: string } | null
  /** Variables of this text that have no value on this platform: the text is missing, whatever its words. */
  readonly missingVariables?: readonly Variable[]
}

/**
 * A charter in one language, and beside it what is not printed. Keys are paths in the charter: in `texts` those of its texts
 * (`title`, `sections.0.body`, `categories.0.rows.1.purpose`), in `places` those of its parts (`sections.0`,
 * `categories.0`, `categories.0.rows.1`). A text absent by design has no entry in `texts`.
 */
export interface Resolution {
  readonly charter: Charter
  readonly texts: Readonly<Record<string, TextSource>>
  readonly places: Readonly<Record<string, Place>>
}

/** A text that a final rendering needs and does not have. */
export interface MissingText extends TextSource {
  readonly path: string
}

/** The missing texts of a resolution, in the order of the page. */
export function missingTexts(resolution: Pick<Resolution, 'texts'>): MissingText[] {
  const missing: MissingText[] = []
  for (const [path, source] of Object.entries(resolution.texts)) {
    if (source.state === 'missing') missing.push({ path, ...source })
  }
  return missing
}
