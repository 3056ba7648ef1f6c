import { useQuery } from '@tanstack/react-query'
import { readAnswer } from '#core/contract/client.ts'
import type { Locale } from '#core/charter/locale.ts'
import type { MadeFrom } from '#core/charter/text.ts'
import { api } from './api.ts'
import { readFailure } from './failure.ts'

/** A translation, by what it is: of which thing, in which field, in which language. */
export interface TranslationOf {
  readonly ownerKind: 'row' | 'definition' | 'section' | 'category' | 'platformSection' | 'platformCategory'
  readonly ownerId: string
  readonly field: string
  readonly locale: Locale
}

/** What is known of the wording a translation was made from; `lost`: nobody holds it any more. */
export type SourceThen =
  | { readonly kind: 'loading' | 'lost' }
  | { readonly kind: 'known'; readonly value: string }
  | {
      readonly kind: 'failed'
      readonly requestId: string | null
      readonly isRetrying: boolean
      readonly retry: () => void
    }

/** Asks for the wording `translation` was made from, unless it is `atHand`. */
export function useSourceThen(translation: TranslationOf, madeFrom: MadeFrom, atHand: string | null): SourceThen {
  const { ownerKind, ownerId, field, locale } = translation
  const { data, error, isFetching, refetch } = useQuery({
    // What it was made from is another question once it is made from something else, and has one answer for ever.
    queryKey: ['sourceThen', ownerKind, ownerId, field, locale, madeFrom.revision, madeFrom.hash],
    staleTime: Infinity,
    enabled: atHand === null,
    queryFn: async ({ signal }) => {
      const route = api.texts[':ownerKind'][':ownerId'][':field'][':locale']['source-then']
      return readAnswer(route.$get({ param: { ownerKind, ownerId, field, locale } }, { init: { signal } }))
    },
  })
  if (atHand !== null) return { kind: 'known', value: atHand }
  if (data) return data.sourceThen === null ? { kind: 'lost' } : { kind: 'known', value: data.sourceThen.value }
  if (error === null) return { kind: 'loading' }
  const { kind, requestId } = readFailure(error)
  // A translation that was not sent yet is nothing the server could tell of.
  if (kind === 'missing') return { kind: 'lost' }
  return { kind: 'failed', requestId, isRetrying: isFetching, retry: () => void refetch() }
}
