import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import type { Platform } from '#core/charter/platform.ts'
import type { PlatformCategory } from '#core/charter/category.ts'
import type { Provider } from '#core/charter/provider.ts'
import type { PlatformSection } from '#core/charter/section.ts'
import type { Template } from '#core/charter/template.ts'
import type { Texts } from '#core/charter/text.ts'
import { commit } from './commit.ts'
import type { Store, TextOwner } from './store.ts'
import { hostId } from './textId.ts'
import { noTexts, writeTexts, type FieldOf } from './texts.ts'
import type { Unit } from './unit.ts'

/** What a store begins with. Everything a platform names must be here or in the store. */
export interface Filling {
  readonly templates?: readonly Template[]
  readonly providers?: readonly Provider[]
  readonly definitions?: readonly CookieDefinition[]
  readonly platforms?: readonly Platform[]
  readonly rows?: readonly CookieRow[]
  readonly sections?: readonly PlatformSection[]
  readonly categories?: readonly PlatformCategory[]
}

/** Puts whole things into a store by the one write path, as a single commit of `actor`. All take revision 1 and the date `at`. */
export function fillStore(
  store: Store,
  filling: Filling,
  origin: { actor: string; at: string; id: string },
): Promise<void> {
  return commit(store, { ...origin, requestId: origin.id }, (unit) => addAll(unit, filling))
}

async function addAll(unit: Unit, filling: Filling): Promise<void> {
  for (const template of filling.templates ?? []) await addTemplate(unit, template)
  for (const provider of filling.providers ?? []) unit.create('provider', provider)
  for (const { texts, ...definition } of filling.definitions ?? []) {
    unit.create('definition', definition)
    await addTexts(unit, 'definition', definition.id, null, texts)
  }
  for (const { hosts, ...platform } of filling.platforms ?? []) {
    unit.create('platform', platform)
    for (const host of hosts)
      unit.create('host', { ...host, id: hostId(platform.id, host.host), platformId: platform.id })
  }
  for (const { texts, ...section } of filling.sections ?? []) {
    unit.create('platformSection', section)
    await addTexts(unit, 'platformSection', section.id, section.platformId, texts)
  }
  for (const { texts, ...category } of filling.categories ?? []) {
    unit.create('platformCategory', category)
    await addTexts(unit, 'platformCategory', category.id, category.platformId, texts)
  }
  for (const { texts, ...row } of filling.rows ?? []) {
    unit.create('row', row)
    await addTexts(unit, 'row', row.id, row.platformId, texts)
  }
}

async function addTemplate(unit: Unit, { texts, sections, categories, ...template }: Template): Promise<void> {
  unit.create('template', template)
  await addTexts(unit, 'template', template.id, null, texts)
  for (const { texts: held, ...section } of sections) {
    unit.create('section', section)
    await addTexts(unit, 'section', section.id, null, held)
  }
  for (const { texts: held, ...category } of categories) {
    unit.create('category', category)
    await addTexts(unit, 'category', category.id, null, held)
  }
}

function addTexts<O extends TextOwner>(
  unit: Unit,
  kind: O,
  id: string,
  platformId: string | null,
  texts: Texts<FieldOf<O>>,
): Promise<void> {
  return writeTexts(unit, { kind, id, platformId }, noTexts(kind), texts)
}
