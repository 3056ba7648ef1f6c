import { useTranslation } from 'react-i18next'
import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import { pickLocalized, type Locale } from '#core/charter/locale.ts'
import { type Provider } from '#core/charter/provider.ts'
import { providerNameAt } from '#core/charter/providerName.ts'
import { readRetention, writeRetention } from '#core/charter/retentionWords.ts'
import type { DatabaseEntry } from '#core/charter/suggest/cookieDatabase.ts'
import type { Suggestion } from '#core/charter/suggest/suggestCookies.ts'
import type { Language } from '#src/lib/language.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { useCookies } from '../cookies.ts'
import { prefixTyped } from './prefixTyped.ts'
import classes from './Suggestions.module.css'

/** A known cookie on two lines: its name and how it answers to the typed one; who sets it, how long it stays, what it is for. */
export function SuggestionOption({ suggestion }: { suggestion: Suggestion }) {
  const { t } = useTranslation('cookies')
  const language = useLanguage()
  const { providers, at } = useCookies()
  const { who, retention, purpose, lang } =
    suggestion.from === 'shared'
      ? wordsOfDefinition(suggestion.definition, { language, providers, at })
      : wordsOfEntry(suggestion.entry, language)
  const prefix = prefixTyped(suggestion)
  return (
    <>
      <span className={classes.head}>
        <bdi className={classes.name}>{suggestion.name}</bdi>
        <span className={classes.match}>
          {prefix === null ? t(`suggest.match.${suggestion.match}`) : t('suggest.match.prefix', { prefix })}
        </span>
      </span>
      <span className={classes.facts}>
        {[who, retention]
          .filter((words) => words !== '')
          .map((words) => (
            <bdi key={words} className={classes.fact}>
              {words}
            </bdi>
          ))}
      </span>
      {purpose !== '' && (
        <span lang={lang} className={classes.purpose}>
          {purpose}
        </span>
      )}
    </>
  )
}

interface Words {
  readonly who: string
  readonly retention: string
  readonly purpose: string
  readonly lang: Locale | undefined
}

type Around = { language: Language; providers: readonly Provider[]; at: string }

function wordsOfDefinition({ facts, texts }: CookieDefinition, { language, providers, at }: Around): Words {
  const provider = providers.find(({ id }) => id === facts.providerId)
  const purpose = pickLocalized(texts.purpose, language)
  return {
    who: provider === undefined ? '' : providerNameAt(provider, at),
    retention: writeRetention(facts.retention, null, language),
    purpose: purpose?.value.value ?? '',
    lang: purpose?.locale,
  }
}

function wordsOfEntry({ platform, controller, retention, purpose }: DatabaseEntry, language: Language): Words {
  const read = readRetention(retention)
  return {
    who: [...new Set([platform, controller])].filter((name) => name !== '').join(', '),
    retention: read.retention.kind === 'unknown' ? retention : writeRetention(read.retention, null, language),
    purpose,
    lang: 'en',
  }
}
