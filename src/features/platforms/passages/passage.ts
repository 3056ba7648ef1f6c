import { categoryFields, type Category, type PlatformCategory } from '#core/charter/category.ts'
import type { CharterSource } from '#core/charter/charterSource.ts'
import { isHeld } from '#core/charter/edit/changeContent.ts'
import type { Localized } from '#core/charter/locale.ts'
import { byPosition } from '#core/charter/render/arrange.ts'
import { sectionFields, type PlatformSection, type Section } from '#core/charter/section.ts'
import type { Text } from '#core/charter/text.ts'

/**
 * A section or a category of a platform's charter: `shared` as the template has it (null: the platform's own), `own` what the
 * platform says otherwise (null: nothing). `id` is that by which the preview knows it; `newId` is what `own` will be called when it
 * is made, so that a request sent again makes nothing twice.
 */
export type Passage =
  | { kind: 'section'; id: string; newId: string; shared: Section | null; own: PlatformSection | null }
  | { kind: 'category'; id: string; newId: string; shared: Category | null; own: PlatformCategory | null }

export const passageKinds = ['section', 'category'] as const
export type PassageKind = (typeof passageKinds)[number]

/** Both kinds have a line above their paragraphs: heading and body, title and description. */
export const passageParts = ['line', 'body'] as const
export type PassagePart = (typeof passageParts)[number]

/** What a part is called on a section or a category. */
export function fieldOf(kind: PassageKind, part: PassagePart): string {
  return (kind === 'section' ? sectionFields : categoryFields)[passageParts.indexOf(part)] ?? part
}

/** Where a thing of the platform or of the template has the words of a part. */
export function textsOf(
  thing: Section | PlatformSection | Category | PlatformCategory | null,
  part: PassagePart,
): Localized<Text> {
  if (thing === null) return {}
  if ('title' in thing.texts) return part === 'line' ? thing.texts.title : thing.texts.description
  return part === 'line' ? thing.texts.heading : thing.texts.body
}

/** The words in force: the platform's where it has its say, otherwise the template's. */
export function effectiveTexts({ own, shared }: Passage, part: PassagePart): Localized<Text> {
  const held = textsOf(own, part)
  return isHeld(held) ? held : textsOf(shared, part)
}

/** Whether the platform has words of its own there, and is not merely hiding it. */
export const hasOwnWords = ({ own }: Passage): boolean => passageParts.some((part) => isHeld(textsOf(own, part)))

/** Whether the template's has changed since the platform said otherwise. */
export function isOvertaken({ own, shared }: Passage): boolean {
  return own !== null && shared !== null && 'leftRevision' in own && (own.leftRevision ?? 0) < shared.revision
}

/** The passages of a kind in the order of the page, the hidden ones too. */
export function listPassages(source: CharterSource, kind: PassageKind, newId: () => string): Passage[] {
  return kind === 'section'
    ? pair(source.template.sections, source.sections, ({ sectionId }) => sectionId).map(({ id, ...it }) => ({
        ...{ kind, id, newId: newId() },
        ...it,
      }))
    : pair(source.template.categories, source.categories, ({ categoryId }) => categoryId).map(({ id, ...it }) => ({
        ...{ kind, id, newId: newId() },
        ...it,
      }))
}

type Placed = { id: string; position: string; deletedAt: string | null }

function pair<Shared extends Placed, Own extends Placed>(
  template: readonly Shared[],
  platform: readonly Own[],
  sharedIdOf: (own: Own) => string | null,
): { id: string; shared: Shared | null; own: Own | null }[] {
  const living = platform.filter(({ deletedAt }) => deletedAt === null)
  const shared = template.filter(({ deletedAt }) => deletedAt === null)
  const known = new Set<string | null>(shared.map(({ id }) => id))
  return [
    ...shared.map((it) => ({ at: it, shared: it, own: living.find((own) => sharedIdOf(own) === it.id) ?? null })),
    ...living.filter((own) => !known.has(sharedIdOf(own))).map((own) => ({ at: own, shared: null, own })),
  ]
    .sort((a, b) => byPosition(a.at, b.at))
    .map(({ at, ...it }) => ({ id: at.id, ...it }))
}
