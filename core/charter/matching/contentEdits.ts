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
      readonly texts: Wordings<Field, { value: string }>
    }
  | {
      readonly do: 'change'
      readonly id: string
      readonly revision: number
      /** It was hidden, and is to be shown again. */
      readonly isShown: boolean
      readonly texts: Wordings<Field, { value: string; revision: number | null }>
    }
  | { readonly do: 'delete'; readonly id: string; readonly revision: number }

type Wordings<Field extends string, Wording> = { [F in Field]?: { [L in Locale]?: Wording } }

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
  const write = <Wording>(wordingOf: (text: (typeof wanted)[number]) => Wording): Wordings<F, Wording> => {
    const entries = wanted.map((text) => [text.field, { [locale]: wordingOf(text) }])
    // Object.fromEntries forgets which keys it was given.
    return Object.fromEntries(entries) as Wordings<F, Wording>
  }
  if (own === null) {
    const why = sharedId === null ? null : reason
    return {
      do: 'create',
      id: newId(),
      sharedId,
      trait,
      reason: why,
      texts: write(({ proposed }) => ({ value: proposed })),
    }
  }
  const { id, revision, isHidden } = own
  return {
    do: 'change',
    id,
    revision,
    isShown: isHidden,
    texts: write(({ proposed, revision: held }) => ({ value: proposed, revision: held })),
  }
}

/** Goes back to the template's text. Null where the platform says nothing otherwise. */
export function takeTemplate<F extends string, T extends string>({
  sharedId,
  own,
}: ContentPair<F, T>): ContentEdit<F, T> | null {
  return sharedId === null || own === null ? null : { do: 'delete', id: own.id, revision: own.revision }
}
