import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import type { Locale } from '#core/charter/locale.ts'
import { writeRetention } from '#core/charter/retentionWords.ts'

/** How long a shared definition keeps its cookie, in words; '' where it is not known. */
export function sayRetention(definition: CookieDefinition | null, language: Locale): string {
  if (definition === null) return ''
  return writeRetention(definition.facts.retention, definition.texts.retentionNote[language]?.value ?? null, language)
}
