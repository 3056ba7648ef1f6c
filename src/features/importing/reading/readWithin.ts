import { importCharter } from '#core/charter/import/importCharter.ts'
import type { ImportResult } from '#core/charter/import/importResult.ts'
import { measureSource, readSource, type SourceRead } from '#core/charter/import/readSource.ts'

/** What is to be read: a text, or the bytes of a file. */
export type ReadRequest = { readonly text: string } | { readonly bytes: ArrayBuffer }

/** `source`: the text as decoded. Refused: more than 10 MB, or bytes that are no text. */
export type ReadOutcome =
  | { readonly kind: 'read'; readonly source: string; readonly result: ImportResult }
  | { readonly kind: 'refused'; readonly code: Extract<SourceRead, { ok: false }>['code'] }

/** Reads a source where this is called; see startReading.ts for the way that holds up nothing. */
export function readWithin(request: ReadRequest): ReadOutcome {
  const read = 'text' in request ? measureSource(request.text) : readSource(new Uint8Array(request.bytes))
  if (!read.ok) return { kind: 'refused', code: read.code }
  return { kind: 'read', source: read.text, result: importCharter(read.text) }
}
