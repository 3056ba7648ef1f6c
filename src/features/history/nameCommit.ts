import type { TFunction } from 'i18next'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import { pickLocalized, type Localized } from '#core/charter/locale.ts'
import { formatList, formatNumber } from '#src/lib/format.ts'
import type { Language } from '#src/lib/language.ts'
import { commitWords } from './commitWords.ts'
import type { LoggedCommit } from './historyQueries.ts'
import { labelThing } from './labelThing.ts'
import { readCommit, type ThingChange } from './readCommit.ts'

type Known = {
  readonly t: TFunction<'history'>
  readonly language: Language
  /** A platform as far as it is at hand. */
  readonly sourceOf: (platformId: string) => CharterSource | null
  /** The shared definitions: a row that follows one has no name of its own. */
  readonly readDefinitions: () => Promise<readonly Pick<CookieDefinition, 'id' | 'facts'>[]>
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
    ...(['definition', 'provider', 'template'] as const).flatMap((kind) => nameThings(kind, fewShared)),
    ...(await nameRows()),
    ...(['section', 'category'] as const).flatMap((kind) => nameThings(kind, 1)),
    ...(of('platform').length > 1 ? [namePlatforms(of('platform'))] : of('platform').map(nameThing)),
    ...of('importRecord').slice(0, 1).map(nameThing),
  ]
  return formatList(parts, language)

  function nameThing(thing: ThingChange): string {
    return commitWords(t, language, sourceOf(platformOf(thing))).thing(thing)
  }

  function nameThings(kind: 'definition' | 'provider' | 'template' | 'section' | 'category', few: number): string[] {
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
    const definitionId = row.record?.definitionId ?? null
    if (labelThing('row', row.id, row.record, sourceOf(platformOf(row)), language) !== null || definitionId === null)
      return nameThing(row)
    const followed = (await known.readDefinitions()).find(({ id }) => id === definitionId)
    const label = followed?.facts.names.map(({ value }) => value).join(', ')
    return label === undefined || label === '' ? nameThing(row) : t('thing.row', { label })
  }

  function platformOf({ record }: ThingChange): string {
    return typeof record?.platformId === 'string' ? record.platformId : (platformIds[0] ?? '')
  }
}
