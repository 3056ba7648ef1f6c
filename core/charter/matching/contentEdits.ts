import type { Locale } from '../locale.ts'
import type { ContentPair } from './pairContent.ts'

/** What would make the platform say what the page says, or the template again; `reason` null where none is needed, or none given yet. */
export type ContentEdit<Field extends string, Trait extends string> =
  | {
      readonly do: 'create'
      readonly id: string
      readonly sharedId: string | null
      readonly trait: Trait
      readonly reason: string | null
      readonly texts: TextEdits<Field>
    }
  | {
      readonly do: 'change'
      readonly id: string
      readonly revision: number
      /** It was hidden, and is to be shown again. */
      readonly isShown: boolean
      readonly texts: TextEdits<Field>
    }
  | { readonly do: 'delete'; readonly id: string; readonly revision: number }

type TextEdits<Field extends string> = {
  [F in Field]?: { [L in Locale]?: { value: string; revision?: number | null } }
}

interface Taking<Field extends string> {
  readonly locale: Locale
  /** Id of what is made where the platform has nothing of its own yet. */
  readonly newId: () => string
  /** Why it differs from the template. */
  readonly reason: string | null
  /** Only these texts; all that differ where left out. */
  readonly only?: (field: Field) => boolean
}

/** Takes the page's own text. Null where nothing differs. */
export function takeOwn<F extends string, T extends string>(
  { sharedId, own, trait, texts, fate }: ContentPair<F, T>,
  { locale, newId, reason, only }: Taking<F>,
): ContentEdit<F, T> | null {
  const wanted = texts.filter(({ field, isSame }) => !isSame && (only?.(field) ?? true))
  if (fate === 'same' || (wanted.length === 0 && own?.isHidden !== true)) return null
  const editsOf = (revisionOf: (revision: number | null) => { revision?: number | null }): TextEdits<F> => {
    const entries = wanted.map(({ field, proposed, revision }) => [
      field,
      { [locale]: { value: proposed, ...revisionOf(revision) } },
    ])
    // Object.fromEntries forgets which keys it was given.
    return Object.fromEntries(entries) as TextEdits<F>
  }
  if (own === null) {
    const why = sharedId === null ? null : reason
    return { do: 'create', id: newId(), sharedId, trait, reason: why, texts: editsOf(() => ({})) }
  }
  const { id, revision, isHidden } = own
  return { do: 'change', id, revision, isShown: isHidden, texts: editsOf((it) => ({ revision: it })) }
}

/** Goes back to the template's text. Null where the platform says nothing otherwise. */
export function takeTemplate<F extends string, T extends string>({
  sharedId,
  own,
}: ContentPair<F, T>): ContentEdit<F, T> | null {
  return sharedId === null || own === null ? null : { do: 'delete', id: own.id, revision: own.revision }
}
