import { categoryKinds, type CategoryKind } from '#core/charter/categoryKind.ts'
import { parties, storages } from '#core/charter/cookieFacts.ts'
import { isCleanLine } from '#core/charter/line.ts'
import { limits } from '#core/charter/limits.ts'
import { locales, type Locale } from '#core/charter/locale.ts'
import { readRetention } from '#core/charter/retentionWords.ts'
import type { ChangeRows } from '#core/contract/routes/fleetRoutes.ts'

/** What can be changed in many rows at once, in the order it is offered. */
export const changeFields = ['retention', 'category', 'provider', 'service', 'purpose', 'party', 'storage'] as const
export type ChangeField = (typeof changeFields)[number]
export const textFields = ['service', 'purpose'] as const
type Words = Readonly<Record<Locale, string>>

/** The choice that says that nobody knows. */
export const unsaid = 'unsaid'

/** As it is typed: which fields change, and to what. '' stands for nothing chosen yet. */
export interface ChangeForm {
  readonly changed: ReadonlySet<ChangeField>
  /** In words. */
  readonly retention: string
  readonly category: CategoryKind | ''
  readonly provider: string
  readonly service: Words
  readonly purpose: Words
  readonly party: string
  readonly storage: string
}

// Object.fromEntries forgets which keys it was given.
const noWords = Object.fromEntries(locales.map((locale) => [locale, ''])) as Words
export const emptyForm: ChangeForm = {
  changed: new Set(),
  ...{ retention: '', category: '', provider: '', service: noWords, purpose: noWords, party: '', storage: '' },
}

type Asked = Pick<ChangeRows, 'facts' | 'texts' | 'categoryKind'>

/**
 * What is asked, or the fields that cannot be sent as they are. A language left empty stays as it is; a field of which every
 * language is empty asks for nothing, which is a fault.
 */
export function readChange(form: ChangeForm): { asked: Asked } | { faults: ReadonlySet<ChangeField> } {
  const faults = new Set<ChangeField>()
  const facts: NonNullable<Asked['facts']> = {}
  const texts: NonNullable<Asked['texts']> = {}
  const has = (field: ChangeField): boolean => form.changed.has(field)
  if (has('retention')) {
    const { retention, note } = readRetention(form.retention.trim())
    // A note has a field of its own; what is said here must be a retention.
    if (retention.kind === 'unknown' || note !== null) faults.add('retention')
    else facts.retention = { ...retention, words: null }
  }
  if (has('provider')) {
    if (form.provider === '') faults.add('provider')
    else facts.providerId = form.provider
  }
  if (has('party')) {
    if (form.party === '') faults.add('party')
    else facts.party = parties.find((it) => it === form.party) ?? null
  }
  if (has('storage')) {
    if (form.storage === '') faults.add('storage')
    else facts.storage = storages.find((it) => it === form.storage) ?? null
  }
  for (const field of textFields) {
    if (!has(field)) continue
    const said = locales
      .map((locale) => [locale, form[field][locale].trim()] as const)
      .filter(([, value]) => value !== '')
    if (said.length === 0 || said.some(([, value]) => value.length > limits.line || !isCleanLine(value)))
      faults.add(field)
    else texts[field] = Object.fromEntries(said)
  }
  const category = has('category') ? categoryKinds.find((kind) => kind === form.category) : undefined
  if (has('category') && category === undefined) faults.add('category')
  if (faults.size > 0) return { faults }
  return {
    asked: {
      ...(Object.keys(facts).length > 0 && { facts }),
      ...(Object.keys(texts).length > 0 && { texts }),
      ...(category !== undefined && { categoryKind: category }),
    },
  }
}
