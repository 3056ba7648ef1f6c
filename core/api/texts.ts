import { categoryFields } from '#core/charter/category.ts'
import { cookieTextFields } from '#core/charter/cookieFacts.ts'
import type { TextEdit } from '#core/charter/edit/changeTexts.ts'
import { isLocale, locales, type Localized } from '#core/charter/locale.ts'
import { sectionFields } from '#core/charter/section.ts'
import type { Text, Texts } from '#core/charter/text.ts'
import type { Reader, StoredRecords, TextOwner } from './store.ts'
import { textId } from './textId.ts'
import type { Unit } from './unit.ts'

/** The translatable fields of each kind of thing. */
const fieldsOf = {
  row: cookieTextFields,
  definition: cookieTextFields,
  section: sectionFields,
  platformSection: sectionFields,
  category: categoryFields,
  platformCategory: categoryFields,
  template: ['title'],
} as const satisfies Record<TextOwner, readonly string[]>

export type FieldOf<O extends TextOwner> = (typeof fieldsOf)[O][number]
export interface Owner<O extends TextOwner> {
  readonly kind: O
  readonly id: string
  /** Null when the thing is shared by all platforms. */
  readonly platformId: string | null
}

/** No text at all. */
export function noTexts<O extends TextOwner>(kind: O): Texts<FieldOf<O>> {
  const entries = fieldsOf[kind].map((field) => [field, {}] as const)
  // Object.fromEntries forgets which keys it was given.
  return Object.fromEntries(entries) as Texts<FieldOf<O>>
}

/** The texts of several things of a kind, by thing. */
export async function readTexts<O extends TextOwner>(
  reader: Reader,
  kind: O,
  ids: readonly string[],
): Promise<(id: string) => Texts<FieldOf<O>>> {
  const byOwner = new Map<string, Record<string, Record<string, Text>>>()
  if (ids.length > 0) {
    const { items } = await reader.list('text', { where: { ownerKind: kind, ownerId: ids } })
    for (const { ownerId, field, locale, value, revision, madeFrom } of items) {
      const texts = byOwner.get(ownerId) ?? {}
      byOwner.set(ownerId, texts)
      texts[field] = { ...texts[field], [locale]: { value, revision, madeFrom } }
    }
  }
  return (id) => ({ ...noTexts(kind), ...byOwner.get(id) })
}

/** Writes the difference between the texts a thing had and those it now has. A text that is gone keeps its history. */
export async function writeTexts<O extends TextOwner>(
  unit: Unit,
  owner: Owner<O>,
  before: Texts<FieldOf<O>>,
  after: Texts<FieldOf<O>>,
): Promise<void> {
  const fields: readonly FieldOf<O>[] = fieldsOf[owner.kind]
  for (const field of fields) {
    for (const locale of locales) {
      const [had, has] = [before[field][locale], after[field][locale]]
      if (had === has) continue
      const identity = { ownerKind: owner.kind, ownerId: owner.id, field, locale }
      const id = textId(identity)
      const stored: StoredRecords['text'] | null = await unit.get('text', id)
      if (has === undefined) {
        if (stored?.deletedAt === null) unit.change('text', stored, { deletedAt: unit.at })
      } else if (stored === null) {
        const { value, madeFrom, revision } = has
        unit.create('text', { id, ...identity, platformId: owner.platformId, value, madeFrom }, revision)
      } else {
        unit.change('text', stored, {
          value: has.value,
          madeFrom: has.madeFrom,
          deletedAt: null,
          revision: has.revision,
        })
      }
    }
  }
}

/** New wordings of a thing that stands, as a request brings them; see core/contract/requests.ts. */
export type TextEdits<F extends string> = {
  readonly [K in F]?: Localized<TextEdit & { revision: number | null }> | undefined
}

/** Whether one of the edits was made beside another revision than the present one. */
export function isStale<F extends string>(present: Texts<F>, edits: TextEdits<F> | undefined): boolean {
  if (edits === undefined) return false
  return Object.keys(edits).some((key) => {
    const field = key as F // the keys of edits are fields
    return Object.entries(edits[field] ?? {}).some(([locale, edit]) => {
      return isLocale(locale) && edit.revision !== (present[field][locale]?.revision ?? null)
    })
  })
}
