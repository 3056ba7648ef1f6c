import type { Suggestion } from '#core/charter/suggest/suggestCookies.ts'

/** The beginning that a rule of the database stands for, where it is what was typed and not a letter more; null otherwise. */
export function prefixTyped(suggestion: Suggestion): string | null {
  if (suggestion.from !== 'database' || !suggestion.entry.isPrefix) return null
  return suggestion.match === 'exact' || suggestion.match === 'letters' ? suggestion.entry.name : null
}
