import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import { cookieTextFields, type CookieTextField } from '#core/charter/cookieFacts.ts'
import type { RowChange } from '#core/charter/edit/changeRow.ts'
import { changeTexts, type TextEdit } from '#core/charter/edit/changeTexts.ts'
import { locales, type Locale } from '#core/charter/locale.ts'
import type {
  CreateDefinition,
  DefinitionItem,
  DefinitionQuery,
  PatchDefinition,
} from '#core/contract/routes/sharedRoutes.ts'
import type { Desk } from '../desk.ts'
import { refuseDeleted, refuseStale } from '../guard.ts'
import { pageOfQuery, sortOf } from '../listing.ts'
import { completeDefinitions } from '../loadThings.ts'
import { Refusal, refuseField } from '../refusal.ts'
import { fingerprintOf, isReplay } from '../replay.ts'
import { loadDefinition } from '../rows/openRow.ts'
import type { Reader } from '../store.ts'
import { isStale, noTexts, writeTexts } from '../texts.ts'
import { readSources } from '../textSources.ts'
import type { Unit } from '../unit.ts'
import { definitionUsers } from './definitionUsers.ts'

/** The language that is the source of a shared text written in several at once: shared things have no default language. */
const firstLocale: Locale = locales[0]

/** One page of the shared definitions, each with its users. */
export function listDefinitions(desk: Desk, query: DefinitionQuery) {
  const { page, window } = pageOfQuery(query)
  const { providerId, categoryKind } = query
  const where = {
    ...(providerId === undefined ? {} : { providerId }),
    ...(categoryKind === undefined ? {} : { categoryKind }),
  }
  return desk.read(async (reader) => {
    const deleted = query.deleted === true ? 'deleted' : 'living'
    const found = await reader.list('definition', { ...window, where, sort: sortOf(query.sort ?? 'name'), deleted })
    const usersOf = await definitionUsers(
      reader,
      found.items.map((item) => item.id),
    )
    const definitions = await completeDefinitions(reader, found.items)
    return { items: definitions.map((it) => ({ ...it, usedBy: usersOf(it.id) })), total: found.total, ...page }
  })
}

/** One definition and its users. */
export async function getDefinition(reader: Reader, id: string): Promise<DefinitionItem> {
  const definition = await presentDefinition(reader, id)
  const usersOf = await definitionUsers(reader, [id])
  return { ...definition, usedBy: usersOf(id) }
}

/** Makes a definition, or answers again with the one this very request made. */
export async function createDefinition(desk: Desk, request: CreateDefinition): Promise<CookieDefinition> {
  const fingerprint = await fingerprintOf(request)
  return desk.write(async (unit) => {
    if (await isReplay(unit, 'definition', request.id, fingerprint)) return presentDefinition(unit, request.id)
    return addDefinition(unit, request)
  })
}

/** Adds a definition within a write. */
export async function addDefinition(unit: Unit, request: CreateDefinition): Promise<CookieDefinition> {
  const { texts, ...fields } = request
  await checkProvider(unit, fields.facts.providerId)
  unit.create('definition', fields)
  const none = noTexts('definition')
  const owner = { kind: 'definition', id: request.id, platformId: null } as const
  await writeTexts(unit, owner, none, editTexts(none, texts, firstLocale))
  return presentDefinition(unit, request.id)
}

/** Changes a definition. Its revision grows with its texts too: an override remembers which revision it left. */
export async function patchDefinition(unit: Unit, id: string, request: PatchDefinition): Promise<CookieDefinition> {
  const { revision, facts, texts, ...patch } = request
  const definition = await presentDefinition(unit, id)
  const current = () => Promise.resolve(definition)
  await refuseStale(definition, revision, current)
  await refuseDeleted(definition, current)
  if (isStale(definition.texts, texts)) throw new Refusal('stale_revision', { current: definition })
  if (facts?.providerId !== undefined) await checkProvider(unit, facts.providerId)
  const { texts: held, ...record } = definition
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
  const before = unit.changes().length
  const shownOf = (field: CookieTextField) => ({ ownerKind: 'definition' as const, ownerId: id, texts: held[field] })
  const told = await readSources<CookieTextField, TextEdit>(unit, texts ?? {}, shownOf, firstLocale)
  const wanted = editTexts(held, told, firstLocale)
  await writeTexts(unit, { kind: 'definition', id, platformId: null }, held, wanted)
  const hasNewTexts = unit.changes().length > before
  // What a partial brings is what the whole has.
  const merged = { ...record.facts, ...facts } as typeof record.facts
  const changed = unit.change('definition', record, { ...given, facts: merged })
  if (hasNewTexts) unit.touch('definition', changed)
  return presentDefinition(unit, id)
}

/** A definition, deleted or not. */
export async function presentDefinition(reader: Reader, id: string): Promise<CookieDefinition> {
  const definition = await loadDefinition(reader, id)
  if (definition === null) throw new Refusal('not_found')
  return definition
}

/** Refuses facts whose provider is unknown or deleted. */
export async function checkProvider(reader: Reader, id: string): Promise<void> {
  if ((await reader.get('provider', id))?.deletedAt !== null)
    throw refuseField('unknown_reference', 'facts', 'providerId')
}

/** Texts of a cookie after edits. */
function editTexts(
  texts: CookieDefinition['texts'],
  edits: NonNullable<RowChange['texts']>,
  locale: Locale,
): CookieDefinition['texts'] {
  const after = { ...texts }
  for (const field of cookieTextFields) after[field] = changeTexts(texts[field], edits[field] ?? {}, locale)
  return after
}
