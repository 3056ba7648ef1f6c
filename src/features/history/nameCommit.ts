import type { TFunction } from 'i18next'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import { pickLocalized, type Localized } from '#core/charter/locale.ts'
import { formatList, formatNumber } from '#src/lib/format.ts'
import type { Language } from '#src/lib/language.ts'
import { commitWords } from './commitWords.ts'
import type { LoggedCommit } from './historyQueries.ts'
import { labelThing } from './labelThing.ts'
import { readCommit, type Stored, type ThingChange } from './readCommit.ts'

type Known = {
  readonly t: TFunction<'history'>
  readonly language: Language
  /** A platform as far as it is at hand. */
  readonly sourceOf: (platformId: string) => CharterSource | null
  /** The shared definitions: a row that follows one has no name of its own, nor has a commit of texts alone. */
  readonly readDefinitions: () => Promise<readonly Pick<CookieDefinition, 'id' | 'facts'>[]>
  /** A row of which a commit has texts alone; null where it cannot be read. */
  readonly readRow: (id: string) => Promise<Stored | null>
}

type Named = Pick<LoggedCommit, 'changes' | 'platformIds'>

/** As many shared things as are named one by one. */
const fewShared = 2

/** What a commit did something to, on however many platforms: one thing by its name, more of them by their number. */
export async function nameCommit({ changes, platformIds }: Named, known: Known): Promise<string> {
  const { t, language, sourceOf } = known
  if (changes.some(({ kind }) => kind === 'view')) return t('step.view')
  const things = readCommit(changes, null)
  const of = (kind: ThingChange['kind']) => things.filter((thing) => thing.kind === kind)
  const number = (count: number) => ({ count, shown: formatNumber(count, language) })
  // All that belongs to a platform comes and goes with it.
  const wholes = of('platform').filter(({ action }) => action !== 'changed')
  if (wholes.length > 0) return namePlatforms(wholes)

  const parts = [
    ...(await nameDefinitions()),
    ...(['provider', 'template'] as const).flatMap((kind) => nameThings(kind, fewShared)),
    ...(await nameRows()),
    ...(['section', 'category'] as const).flatMap((kind) => nameThings(kind, 1)),
    ...(of('platform').length > 1 ? [namePlatforms(of('platform'))] : of('platform').map(nameThing)),
    ...of('importRecord').slice(0, 1).map(nameThing),
  ]
  return formatList(parts, language)

  function nameThing(thing: ThingChange): string {
    return commitWords(t, language, sourceOf(platformOf(thing))).thing(thing)
  }

  function nameThings(kind: 'provider' | 'template' | 'section' | 'category', few: number): string[] {
    const these = of(kind)
    if (these.length <= few || kind === 'template') return these.slice(0, few).map(nameThing)
    return [t(`step.count.${kind}`, number(these.length))]
  }

  function namePlatforms(these: readonly ThingChange[]): string {
    const [only] = these
    if (only === undefined || these.length > 1) return t('step.count.platform', number(these.length))
    // Names as stored are checked names.
    const name = pickLocalized((only.record?.name ?? {}) as Localized<string>, language)
    return name === null ? t('step.count.platform', number(1)) : t('step.platform', { name: name.value })
  }

  async function nameRows(): Promise<string[]> {
    const rows = of('row')
    const [only] = rows
    if (only === undefined) return []
    if (rows.length === 1) return [await nameRow(only)]
    const what = t('step.count.row', number(rows.length))
    return [platformIds.length > 1 ? t('step.on', { what, ...number(platformIds.length) }) : what]
  }

  async function nameRow(row: ThingChange): Promise<string> {
    if (labelThing('row', row.id, row.record, sourceOf(platformOf(row)), language) !== null) return nameThing(row)
    const record = row.record ?? (await known.readRow(row.id))
    const label = labelThing('row', row.id, record, null, language) ?? (await nameDefinition(record?.definitionId))
    return label === null ? nameThing(row) : t('thing.row', { label })
  }

  async function nameDefinitions(): Promise<string[]> {
    const these = of('definition')
    if (these.length > fewShared) return [t('step.count.definition', number(these.length))]
    return Promise.all(
      these.map(async (thing) => {
        const label = thing.record === null ? await nameDefinition(thing.id) : null
        return label === null ? nameThing(thing) : t('thing.definition', { label })
      }),
    )
  }

  async function nameDefinition(id: unknown): Promise<string | null> {
    if (typeof id !== 'string') return null
    const definition = (await known.readDefinitions()).find((it) => it.id === id)
    return definition?.facts.names.map(({ value }) => value).join(', ') || null
  }

  function platformOf({ record }: ThingChange): string {
    return typeof record?.platformId === 'string' ? record.platformId : (platformIds[0] ?? '')
  }
}
