import type { CharterSource } from '#core/charter/charterSource.ts'
import type { Locale } from '#core/charter/locale.ts'
import { missingTexts } from '#core/charter/render/resolution.ts'
import { resolveCharter } from '#core/charter/render/resolveCharter.ts'

/** How many texts the page in `locale` lacks. `at`: ISO instant. */
export function countLacking(source: CharterSource, locale: Locale, at: string): number {
  return missingTexts(resolveCharter({ source, at }, locale)).length
}

/** The sections in which the publisher's `field` is named, by their heading in `locale`. `at`: ISO instant. */
export function findSectionsOf(
  source: CharterSource,
  field: 'name' | 'contact',
  { locale, at }: { locale: Locale; at: string },
): string[] {
  const { platform } = source
  const without = { ...source, platform: { ...platform, publisher: { ...platform.publisher, [field]: null } } }
  const { charter, texts } = resolveCharter({ source: without, at }, locale)
  return charter.sections.flatMap(({ heading, role }, index) => {
    const parts = [texts[`sections.${index}.heading`], texts[`sections.${index}.body`]]
    const isNaming = parts.some((text) => text?.missingVariables?.includes(`publisher.${field}`))
    return isNaming ? [heading ?? role] : []
  })
}
