import { importCharter } from '#core/charter/import/importCharter.ts'
import type { ImportResult } from '#core/charter/import/importResult.ts'

/** What is to be read: a text, or the bytes of a file. */
export type ReadRequest = { readonly text: string } | { readonly bytes: ArrayBuffer }

/** `source`: the text as decoded. Refused: more than 10 MB, or bytes that are no text. */
export type ReadOutcome =
  | { readonly kind: 'read'; readonly source: string; readonly result: ImportResult }
  | { readonly kind: 'refused'; readonly code: 'too_large' | 'not_text' }

/** Largest source, in bytes. */
export const largestSource = 10 * 1024 * 1024

/** Reads a source where this is called; see startReading.ts for the way that holds up nothing. */
export function readWithin(request: ReadRequest): ReadOutcome {
  const bytes = 'text' in request ? new TextEncoder().encode(request.text) : new Uint8Array(request.bytes)
  if (bytes.length > largestSource) return { kind: 'refused', code: 'too_large' }
  const source = 'text' in request ? request.text : new TextDecoder().decode(bytes)
  return { kind: 'read', source, result: importCharter(source) }
}
