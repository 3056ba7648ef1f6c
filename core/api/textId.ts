import type { Locale } from '#core/charter/locale.ts'
import type { TextOwner } from './store.ts'

/** The id of a text: its identity written out, so that the same text is never stored twice. Ids hold no full stop. */
export function textId(text: { ownerKind: TextOwner; ownerId: string; field: string; locale: Locale }): string {
  return [text.ownerKind, text.ownerId, text.field, text.locale].join('.')
}

/** The id of a platform's host, for the same reason. */
export function hostId(platformId: string, host: string): string {
  return `${platformId}.${host}`
}
