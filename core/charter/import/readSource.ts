/** The largest source that is read, in bytes (of UTF-8 for a text): by the screen, the API and the command line alike. */
export const maxSourceBytes = 10_000_000

/** In which bytes a text was. A text that came as one counts as UTF-8. */
export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252'

/** A source as text, or why it cannot be one. */
export type SourceRead =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly code: 'source_too_large' }
  | { readonly ok: false; readonly code: 'source_binary' }

/**
 * The text of a file: UTF-8 with or without its mark, UTF-16 with its mark, otherwise Windows-1252 (what old French pages are in).
 * Refuses what is too large, and what is no text at all.
 */
export function readSource(bytes: Uint8Array): SourceRead {
  return bytes.length > maxSourceBytes ? { ok: false, code: 'source_too_large' } : decodeSource(bytes)
}

/** As {@link readSource}, of any size. */
export function decodeSource(bytes: Uint8Array): Exclude<SourceRead, { code: 'source_too_large' }> {
  const [first, second] = bytes
  const decode = (label: string) => new TextDecoder(label).decode(bytes)
  if (first === 0xff && second === 0xfe) return { ok: true, text: decode('utf-16le'), encoding: 'utf-16' }
  if (first === 0xfe && second === 0xff) return { ok: true, text: decode('utf-16be'), encoding: 'utf-16' }
  if (isBinary(bytes)) return { ok: false, code: 'source_binary' }
  const text = decodeUtf8(bytes)
  if (text !== null) return { ok: true, text, encoding: 'utf-8' }
  return { ok: true, text: decode('windows-1252'), encoding: 'windows-1252' }
}

/** A text that came as one, refused when it is too large. */
export function measureSource(text: string): SourceRead {
  const isLarge = text.length > maxSourceBytes || new TextEncoder().encode(text).length > maxSourceBytes
  return isLarge ? { ok: false, code: 'source_too_large' } : { ok: true, text, encoding: 'utf-8' }
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: the caller reads it in the other encoding.
    return null
  }
}

/** How PDF, ZIP (so Word), PNG, GIF, older Office and JPEG files begin. */
const marks = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 3, 4],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0xff, 0xd8, 0xff],
]

/** Images, archives and office files begin with a known mark or hold many control bytes; a text may hold a stray one. */
function isBinary(bytes: Uint8Array): boolean {
  if (marks.some((mark) => mark.every((byte, at) => bytes[at] === byte))) return true
  const sample = bytes.subarray(0, 8_192)
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length
  return controls > sample.length / 20 && controls > 1
}
