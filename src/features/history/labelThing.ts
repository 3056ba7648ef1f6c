import type { CharterSource } from '#core/charter/charterSource.ts'
import { effectiveFacts } from '#core/charter/cookieRow.ts'
import { pickLocalized, type Locale, type Localized } from '#core/charter/locale.ts'
import type { Provider } from '#core/charter/provider.ts'
import { providerNameAt } from '#core/charter/providerName.ts'
import type { Text } from '#core/charter/text.ts'
import type { Stored, ThingKind } from './readCommit.ts'

/**
 * The name a person knows a thing by, from what the platform holds now (`source`, null where it is not at hand), otherwise from
 * the record in the log; null where
 * neither has one (a row deleted since that never had a name, a thing of which there is only one).
 */
export function labelThing(
  kind: ThingKind,
  id: string,
  record: Stored | null,
  source: CharterSource | null,
  language: Locale,
): string | null {
  const firstText = (texts: Localized<Text> | undefined) =>
    (texts && pickLocalized(texts, language)?.value.value) || null
  switch (kind) {
    case 'row': {
      const row = source?.rows.find((it) => it.id === id)
      const definitionId = row?.definitionId ?? record?.definitionId ?? null
      const definition = source?.definitions.find((it) => it.id === definitionId) ?? null
      if (row !== undefined) return joinNames(effectiveFacts(row, definition).names)
      return joinNames(readNames(record) ?? definition?.facts.names ?? [])
    }
    case 'definition':
      return joinNames(source?.definitions.find((it) => it.id === id)?.facts.names ?? readNames(record) ?? [])
    case 'category': {
      const own = source?.categories.find((it) => it.id === id)
      const inTemplate = source?.template.categories.find(
        (it) => it.id === (own?.categoryId ?? record?.categoryId ?? id),
      )
      return firstText(own?.texts.title) ?? firstText(inTemplate?.texts.title)
    }
    case 'section': {
      const own = source?.sections.find((it) => it.id === id)
      const inTemplate = source?.template.sections.find((it) => it.id === (own?.sectionId ?? record?.sectionId ?? id))
      return firstText(own?.texts.heading) ?? firstText(inTemplate?.texts.heading)
    }
    case 'provider': {
      const provider = source?.providers.find((it) => it.id === id)
      // The log keeps checked providers.
      const names = provider?.names ?? (record?.names as Provider['names'] | undefined)
      return names === undefined ? null : providerNameAt({ names }, new Date().toISOString())
    }
    default:
      return null
  }
}

function joinNames(names: readonly { readonly value: string }[]): string | null {
  return names.map(({ value }) => value).join(', ') || null
}

function readNames(record: Stored | null): { value: string }[] | null {
  const facts = record?.facts
  if (typeof facts !== 'object' || facts === null || !('names' in facts)) return null
  // The log keeps rows and definitions as they were stored, and stored facts are checked facts.
  return facts.names as { value: string }[]
}
