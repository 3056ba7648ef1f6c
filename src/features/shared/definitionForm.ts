import type { CategoryKind } from '#core/charter/categoryKind.ts'
import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import {
  cookieFactsSchema,
  cookieTextFields,
  type CookieFacts,
  type CookieTextField,
} from '#core/charter/cookieFacts.ts'
import { cookieName, cookieNamesSchema } from '#core/charter/cookieName.ts'
import { isCleanLine } from '#core/charter/line.ts'
import { limits } from '#core/charter/limits.ts'
import { locales, type Locale } from '#core/charter/locale.ts'
import { readNamesCell, writeNamesCell } from '#core/charter/namesCell.ts'
import { readRetention, writeRetention } from '#core/charter/retentionWords.ts'
import type { CreateDefinition, PatchDefinition } from '#core/contract/routes/sharedRoutes.ts'

/** A fact that nobody may have said: '' then. */
type Unsaid<Fact extends 'party' | 'storage' | 'exemption'> = NonNullable<CookieFacts[Fact]> | ''

/** A shared definition as it is typed: names as a cell, the retention in words. */
export interface DefinitionForm {
  readonly names: string
  readonly providerId: string
  readonly retention: string
  readonly categoryKind: CategoryKind
  readonly party: Unsaid<'party'>
  readonly storage: Unsaid<'storage'>
  readonly host: string
  readonly exemption: Unsaid<'exemption'>
  readonly texts: Readonly<Record<CookieTextField, Readonly<Record<Locale, string>>>>
}

/** @param words the language of the retention */
export function toForm({ categoryKind, facts, texts }: CookieDefinition, words: Locale): DefinitionForm {
  const wordings = (field: CookieTextField) => ({
    fr: texts[field].fr?.value ?? '',
    en: texts[field].en?.value ?? '',
  })
  return {
    names: writeNamesCell(facts.names.map(({ value }) => value)),
    providerId: facts.providerId,
    retention:
      facts.retention.kind === 'unknown' ? (facts.retention.words ?? '') : writeRetention(facts.retention, null, words),
    categoryKind,
    party: facts.party ?? '',
    storage: facts.storage ?? '',
    host: facts.host ?? '',
    exemption: facts.exemption ?? '',
    texts: { service: wordings('service'), purpose: wordings('purpose'), retentionNote: wordings('retentionNote') },
  }
}

/** A definition of which nothing is said yet. */
export const emptyForm: DefinitionForm = {
  names: '',
  providerId: '',
  retention: '',
  categoryKind: 'necessary',
  party: '',
  storage: 'cookie',
  host: '',
  exemption: '',
  texts: { service: { fr: '', en: '' }, purpose: { fr: '', en: '' }, retentionNote: { fr: '', en: '' } },
}

const orNull = <Fact extends string>(said: Fact): Exclude<Fact, ''> | null =>
  // The empty one is left out by the question.
  said === '' ? null : (said as Exclude<Fact, ''>)

/** What of the form is said in no language. */
function readFacts(form: DefinitionForm): CookieFacts {
  const { retention } = readRetention(form.retention)
  return {
    providerId: form.providerId,
    names: readNamesCell(form.names).map(cookieName),
    retention: retention.kind === 'unknown' ? retention : { ...retention, words: null },
    party: orNull(form.party),
    storage: orNull(form.storage),
    host: orNull(form.host.trim()),
    exemption: orNull(form.exemption),
  }
}

const factsOfForm = ['names', 'providerId', 'retention', 'party', 'storage', 'host', 'exemption'] as const

/** What the API is asked for so that there is such a definition. */
export function toCreate(form: DefinitionForm, id: string): CreateDefinition {
  const texts: CreateDefinition['texts'] = {}
  for (const field of cookieTextFields)
    for (const locale of locales) {
      const value = form.texts[field][locale].trim()
      if (value !== '') texts[field] = { ...texts[field], [locale]: { value } }
    }
  return { id, categoryKind: form.categoryKind, facts: readFacts(form), sources: {}, texts }
}

/** What the API is asked for so that the definition says what is typed: nothing of what is as it was. */
export function toPatch(form: DefinitionForm, definition: CookieDefinition, words: Locale): PatchDefinition {
  const before = toForm(definition, words)
  const said = readFacts(form)
  const facts: NonNullable<PatchDefinition['facts']> = Object.fromEntries(
    factsOfForm.filter((fact) => form[fact] !== before[fact]).map((fact) => [fact, said[fact]]),
  )
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
    ...(form.categoryKind !== before.categoryKind && { categoryKind: form.categoryKind }),
    ...(Object.keys(facts).length > 0 && { facts }),
    ...(Object.keys(texts).length > 0 && { texts }),
  }
}

/** The fields that cannot be sent as they are, by path. */
export function findFaults(form: DefinitionForm): ReadonlySet<string> {
  const faults = new Set<string>()
  if (!cookieNamesSchema.safeParse(readNamesCell(form.names).map(cookieName)).success) faults.add('names')
  if (form.providerId === '') faults.add('providerId')
  if (!cookieFactsSchema.shape.host.safeParse(orNull(form.host.trim())).success) faults.add('host')
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
