import type { Charter } from '../charter.ts'

/**
 * The one way to write a charter as JSON: keys sorted by code unit, no space, texts as they stand (no normalisation: what is
 * hashed is what is printed).
 */
export function canonicalJson(charter: Charter): string {
  return JSON.stringify(sortKeys(charter))
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, entry]) => [key, sortKeys(entry)]))
}

/** SHA-256 of the canonical JSON in UTF-8, 64 hex digits: everything that is rendered, except the date. */
export async function resolvedHash(charter: Charter): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(charter)))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
