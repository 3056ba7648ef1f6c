import type { TFunction } from 'i18next'
import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import type { CookieField } from '#core/charter/cookieFacts.ts'
import type { Locale } from '#core/charter/locale.ts'
import { writeNamesCell } from '#core/charter/namesCell.ts'
import { type Provider } from '#core/charter/provider.ts'
import { providerNameAt } from '#core/charter/providerName.ts'
import { writeRetention } from '#core/charter/retentionWords.ts'
import type { Language } from '#src/lib/language.ts'
import { isTextField } from './rowForm.ts'

type Around = {
  language: Language
  locales: readonly Locale[]
  providers: readonly Provider[]
  at: string
  t: TFunction<'cookies'>
}

/** The value of a field in a shared definition, in words and between the quotes of the interface's language. */
export function readShared({ facts, texts }: CookieDefinition, field: CookieField, around: Around): string {
  const { language, locales, providers, at, t } = around
  const none = t('details.unsaid')
  if (isTextField(field)) {
    const words = locales.flatMap((locale) => texts[field][locale]?.value || [])
    return words.length === 0 ? none : words.map((value) => t('quoted', { value })).join(' · ')
  }
  switch (field) {
    case 'providerId': {
      const provider = providers.find(({ id }) => id === facts.providerId)
      return provider === undefined ? none : t('quoted', { value: providerNameAt(provider, at) })
    }
    case 'names':
      return t('quoted', { value: writeNamesCell(facts.names.map(({ value }) => value)) })
    case 'retention':
      return writeRetention(facts.retention, null, language) || none
    case 'party':
      return facts.party === null ? none : t(`party.${facts.party}`)
    case 'storage':
      return facts.storage === null ? none : t(`storage.${facts.storage}`)
    case 'exemption':
      return facts.exemption === null ? none : t(`exemption.${facts.exemption}`)
    case 'host':
      return facts.host ?? none
  }
}
