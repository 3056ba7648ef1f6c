import type { CharterSource } from '#core/charter/charterSource.ts'
import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import { isLocale, type Localized } from '#core/charter/locale.ts'
import type { Platform } from '#core/charter/platform.ts'
import type { Provider } from '#core/charter/provider.ts'
import type { PlatformSection } from '#core/charter/section.ts'
import type { Template } from '#core/charter/template.ts'
import type { Text } from '#core/charter/text.ts'
import { categoryPositions, inPageOrder } from './loadSource.ts'
import type { Change, Commit, Derivation, Kind, StoredRecords, TextOwner, Written } from './store.ts'
import { summarisePlatform, summariseRows } from './summarise.ts'
import { hostId, textId } from './textId.ts'

/** Things with their texts embedded, as they ship. Whatever they name is among them. */
export interface Seed {
  readonly template: Template
  readonly providers: readonly Provider[]
  readonly definitions: readonly CookieDefinition[]
  readonly platforms: readonly Platform[]
  readonly rows: readonly CookieRow[]
  readonly sections: readonly PlatformSection[]
}

function make<K extends Kind>(kind: K, after: StoredRecords[K]): Change {
  // One kind, one record of that kind: the union's correlation is lost on a generic K.
  return { kind, id: after.id, before: null, after } as unknown as Change
}

/** The texts of a thing as things of their own, as old as the thing. */
function makeTexts(
  ownerKind: TextOwner,
  thing: { id: string; createdAt: string; updatedAt: string; texts: Readonly<Record<string, Localized<Text>>> },
  platformId: string | null = null,
): Change[] {
  const { id: ownerId, createdAt, updatedAt } = thing
  return Object.entries(thing.texts).flatMap(([field, byLocale]) =>
    Object.entries(byLocale).flatMap(([locale, text]) => {
      if (!isLocale(locale)) return []
      const identity = { ownerKind, ownerId, field, locale }
      const dates = { createdAt, updatedAt, deletedAt: null }
      return [make('text', { id: textId(identity), ...dates, ...identity, platformId, ...text })]
    }),
  )
}

function makeTemplate(template: Template): Change[] {
  const { texts: _texts, sections, categories, ...record } = template
  return [
    make('template', record),
    ...makeTexts('template', template),
    ...sections.flatMap((it) => {
      const { texts: _none, ...section } = it
      return [make('section', section), ...makeTexts('section', it)]
    }),
    ...categories.flatMap((it) => {
      const { texts: _none, ...category } = it
      return [make('category', category), ...makeTexts('category', it)]
    }),
  ]
}

function makeDefinition(definition: CookieDefinition): Change[] {
  const { texts: _texts, ...record } = definition
  return [make('definition', record), ...makeTexts('definition', definition)]
}

function makePlatform({ hosts, ...record }: Platform): Change[] {
  const { id: platformId, createdAt, updatedAt } = record
  const dates = { revision: 1, createdAt, updatedAt, deletedAt: null }
  return [
    make('platform', record),
    ...hosts.map(({ host, role }) => make('host', { id: hostId(platformId, host), ...dates, platformId, host, role })),
  ]
}

function makeRow(row: CookieRow): Change[] {
  const { texts: _texts, ...record } = row
  return [make('row', record), ...makeTexts('row', row, row.platformId)]
}

function makeSection(section: PlatformSection): Change[] {
  const { texts: _texts, ...record } = section
  return [make('platformSection', record), ...makeTexts('platformSection', section, section.platformId)]
}

/** The summaries that writing the seed thing by thing would have left. */
function summarise(seed: Seed, at: string): Derivation[] {
  const { template, definitions, providers } = seed
  const rowsOf = Map.groupBy(seed.rows, (row) => row.platformId)
  const positionOf = categoryPositions({ template, categories: [] })
  return seed.platforms.flatMap((platform): Derivation[] => {
    const source: CharterSource = {
      format: 'charterdesk.platform',
      schemaVersion: 1,
      platform,
      template,
      sections: seed.sections.filter((section) => section.platformId === platform.id),
      categories: [],
      rows: inPageOrder(rowsOf.get(platform.id) ?? [], positionOf),
      definitions: [...definitions],
      providers: [...providers],
    }
    const dates = [...source.rows, ...source.sections].map((it) => it.updatedAt)
    const changedAt = dates.reduce((last, date) => (date > last ? date : last), platform.updatedAt)
    return [
      { kind: 'platformSummary', id: platform.id, value: summarisePlatform(source, changedAt) },
      ...summariseRows(source, at).map((value) => ({ kind: 'rowSummary' as const, id: value.id, value })),
    ]
  })
}

/** The one write that puts `seed` into an empty store; things keep the dates they ship with. */
export function seedWrite(seed: Seed, origin: Pick<Commit, 'id' | 'actor' | 'requestId' | 'at'>): Written<null> {
  const changes = [
    ...seed.providers.map((provider) => make('provider', provider)),
    ...makeTemplate(seed.template),
    ...seed.definitions.flatMap(makeDefinition),
    ...seed.platforms.flatMap(makePlatform),
    ...seed.rows.flatMap(makeRow),
    ...seed.sections.flatMap(makeSection),
  ]
  const platformIds = seed.platforms.map((platform) => platform.id).sort()
  return {
    commit: { ...origin, platformIds, undoes: null, changes },
    derived: summarise(seed, origin.at),
    result: null,
  }
}
