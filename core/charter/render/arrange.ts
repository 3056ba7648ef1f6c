import type { Category, PlatformCategory } from '../category.ts'
import type { CategoryKind } from '../categoryKind.ts'
import type { CharterSource } from '../charterSource.ts'
import type { Entity } from '../entity.ts'
import { isHeld } from '../edit/changeContent.ts'
import type { Localized } from '../locale.ts'
import type { PlatformSection, Section, SectionRole } from '../section.ts'
import type { Text } from '../text.ts'
import type { Place, TextOwnerRef } from './resolution.ts'

/** A section or category as the platform has it: for each field its texts and who holds them. */
export interface Arranged<Field extends string, Trait> {
  readonly place: Place
  readonly trait: Trait
  readonly fields: Readonly<Record<Field, { readonly owner: TextOwnerRef; readonly texts: Localized<Text> }>>
}

/** Order of things that have a position: by code unit, ties by id. */
export function byPosition(a: { position: string; id: string }, b: { position: string; id: string }): number {
  if (a.position !== b.position) return a.position < b.position ? -1 : 1
  return a.id < b.id ? -1 : 1
}

function isLiving(thing: Entity): boolean {
  return thing.deletedAt === null
}

/**
 * The sections of the platform in order: the template's, each replaced field by field or hidden by the platform's, and the platform's
 * own. Place and role are the template's; an override of a section that the template no longer has stands as the platform's own.
 */
export function arrangeSections(source: CharterSource): Arranged<'heading' | 'body', SectionRole>[] {
  const own = source.sections.filter(isLiving)
  const overrides = new Map(own.map((section) => [section.sectionId, section]))
  const ofTemplate = source.template.sections.filter(isLiving)
  const known = new Set(ofTemplate.map((section) => section.id))
  const added = own.filter((section) => section.sectionId === null || !known.has(section.sectionId))
  return [...ofTemplate, ...added]
    .sort(byPosition)
    .filter((section) => !('hidden' in section ? section : overrides.get(section.id))?.hidden)
    .map((section) => arrangeSection(section, 'hidden' in section ? null : (overrides.get(section.id) ?? null)))
}

function arrangeSection(
  base: Section | PlatformSection,
  override: PlatformSection | null,
): Arranged<'heading' | 'body', SectionRole> {
  const owner: TextOwnerRef = { kind: 'hidden' in base ? 'platformSection' : 'section', id: base.id }
  const pick = (field: 'heading' | 'body') =>
    override !== null && isHeld(override.texts[field])
      ? { owner: { kind: 'platformSection', id: override.id } as const, texts: override.texts[field] }
      : { owner, texts: base.texts[field] }
  return {
    place: { kind: 'section', id: base.id },
    trait: base.role,
    fields: { heading: pick('heading'), body: pick('body') },
  }
}

/** The categories of the platform in order, as {@link arrangeSections}; nothing hides one, but one without rows is not printed. */
export function arrangeCategories(source: CharterSource): Arranged<'title' | 'description', CategoryKind>[] {
  const own = source.categories.filter(isLiving)
  const overrides = new Map(own.map((category) => [category.categoryId, category]))
  const ofTemplate = source.template.categories.filter(isLiving)
  const known = new Set(ofTemplate.map((category) => category.id))
  const added = own.filter((category) => category.categoryId === null || !known.has(category.categoryId))
  return [...ofTemplate, ...added]
    .sort(byPosition)
    .map((category) =>
      arrangeCategory(category, 'platformId' in category ? null : (overrides.get(category.id) ?? null)),
    )
}

function arrangeCategory(
  base: Category | PlatformCategory,
  override: PlatformCategory | null,
): Arranged<'title' | 'description', CategoryKind> {
  const owner: TextOwnerRef = { kind: 'platformId' in base ? 'platformCategory' : 'category', id: base.id }
  const pick = (field: 'title' | 'description') =>
    override !== null && isHeld(override.texts[field])
      ? { owner: { kind: 'platformCategory', id: override.id } as const, texts: override.texts[field] }
      : { owner, texts: base.texts[field] }
  return {
    place: { kind: 'category', id: base.id },
    trait: base.kind,
    fields: { title: pick('title'), description: pick('description') },
  }
}
