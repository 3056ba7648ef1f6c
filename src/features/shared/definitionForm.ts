import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import { cookieTextFields, type CookieTextField } from '#core/charter/cookieFacts.ts'
import { cookieName, cookieNamesSchema } from '#core/charter/cookieName.ts'
import { isCleanLine, limits } from '#core/charter/line.ts'
import { locales, type Locale } from '#core/charter/locale.ts'
import { readNamesCell, writeNamesCell } from '#core/charter/namesCell.ts'
import { readRetention, writeRetention } from '#core/charter/retentionWords.ts'
import type { PatchDefinition } from '#core/contract/routes/sharedRoutes.ts'

/** A shared definition as it is typed: names as a cell, the retention in words. */
export interface DefinitionForm {
  readonly names: string
  readonly providerId: string
  readonly retention: string
  readonly texts: Readonly<Record<CookieTextField, Readonly<Record<Locale, string>>>>
}

/** @param words the language of the retention */
export function toForm({ facts, texts }: CookieDefinition, words: Locale): DefinitionForm {
  const wordings = (field: CookieTextField) => ({
    fr: texts[field].fr?.value ?? '',
    en: texts[field].en?.value ?? '',
  })
  return {
    names: writeNamesCell(facts.names.map(({ value }) => value)),
    providerId: facts.providerId,
    retention:
      facts.retention.kind === 'unknown' ? (facts.retention.words ?? '') : writeRetention(facts.retention, null, words),
    texts: { service: wordings('service'), purpose: wordings('purpose'), retentionNote: wordings('retentionNote') },
  }
}

/** What the API is asked for so that the definition says what is typed: nothing of what is as it was. */
export function toPatch(form: DefinitionForm, definition: CookieDefinition, words: Locale): PatchDefinition {
  const before = toForm(definition, words)
  const { retention } = readRetention(form.retention)
  const facts: NonNullable<PatchDefinition['facts']> = {
    ...(form.names !== before.names && { names: readNamesCell(form.names).map(cookieName) }),
    ...(form.providerId !== before.providerId && { providerId: form.providerId }),
    ...(form.retention !== before.retention && {
      retention: retention.kind === 'unknown' ? retention : { ...retention, words: null },
    }),
  }
  const texts: NonNullable<PatchDefinition['texts']> = {}
  for (const field of cookieTextFields)
    for (const locale of locales) {
      const value = form.texts[field][locale].trim()
      if (value === before.texts[field][locale]) continue
      const revision = definition.texts[field][locale]?.revision ?? null
      texts[field] = { ...texts[field], [locale]: { value, revision } }
    }
  return {
    revision: definition.revision,
    ...(Object.keys(facts).length > 0 && { facts }),
    ...(Object.keys(texts).length > 0 && { texts }),
  }
}

/** The fields that cannot be sent as they are, by path. */
export function findFaults(form: DefinitionForm): ReadonlySet<string> {
  const faults = new Set<string>()
  if (!cookieNamesSchema.safeParse(readNamesCell(form.names).map(cookieName)).success) faults.add('names')
  const { retention, note } = readRetention(form.retention)
  // A note has fields of its own; what is said here must be a retention, or nothing.
  if (form.retention.trim() !== '' && (retention.kind === 'unknown' || note !== null)) faults.add('retention')
  for (const field of cookieTextFields)
    for (const locale of locales) {
      const text = form.texts[field][locale].trim()
      if (text.length > limits.line || !isCleanLine(text)) faults.add(`texts.${field}.${locale}`)
    }
  return faults
}
