import type { PlatformCategory } from '#core/charter/category.ts'
import type { CharterSource } from '#core/charter/charterSource.ts'
import { changeContent } from '#core/charter/edit/changeContent.ts'
import type { Locale } from '#core/charter/locale.ts'
import type { PlatformSection } from '#core/charter/section.ts'
import type { Passage } from './passage.ts'
import { cleanReason, isChanged, readEdits, type PassageForm } from './passageForm.ts'

/** The source as the page would show it with what is typed, by the rule of the API; what lacks only its reason is shown. */
export function applyPassage(source: CharterSource, form: PassageForm, passage: Passage): CharterSource {
  if (!isChanged(form, passage)) return source
  const { id: platformId, defaultLocale } = source.platform
  const made = {
    id: passage.newId,
    revision: 1,
    createdAt: source.platform.updatedAt,
    updatedAt: source.platform.updatedAt,
    deletedAt: null,
    platformId,
    // After everything the template has.
    position: passage.shared?.position ?? '~',
  }
  if (passage.kind === 'section') {
    const section = writeSection(passage, form, { made, defaultLocale })
    return { ...source, sections: put(source.sections, section) }
  }
  const category = writeCategory(passage, form, { made, defaultLocale })
  return { ...source, categories: put(source.categories, category) }
}

type Kind<K extends Passage['kind']> = Extract<Passage, { kind: K }>
type Made = Pick<
  PlatformSection,
  'id' | 'revision' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'platformId' | 'position'
>
type Around = { made: Made; defaultLocale: Locale }

function writeSection({ own, shared, ...rest }: Kind<'section'>, form: PassageForm, around: Around): PlatformSection {
  const { made, defaultLocale } = around
  const before = own?.texts ?? { heading: {}, body: {} }
  return {
    ...(own ?? { ...made, role: shared?.role ?? 'other', leftRevision: shared?.revision ?? null }),
    sectionId: own === null ? (shared?.id ?? null) : own.sectionId,
    hidden: form.hidden,
    reason: cleanReason(form) || null,
    texts: changeContent<'heading' | 'body'>(
      before,
      shared?.texts ?? null,
      readEdits(form, { own, shared, ...rest }),
      defaultLocale,
    ),
  }
}

function writeCategory(
  { own, shared, ...rest }: Kind<'category'>,
  form: PassageForm,
  around: Around,
): PlatformCategory {
  const { made, defaultLocale } = around
  const before = own?.texts ?? { title: {}, description: {} }
  return {
    ...(own ?? made),
    categoryId: own === null ? (shared?.id ?? null) : own.categoryId,
    kind: shared?.kind ?? form.categoryKind,
    reason: cleanReason(form) || null,
    texts: changeContent<'title' | 'description'>(
      before,
      shared?.texts ?? null,
      readEdits(form, { own, shared, ...rest }),
      defaultLocale,
    ),
  }
}

/** The list with this thing in the place of the one of its id; a deleted one leaves it. */
export function put<Thing extends { id: string; deletedAt: string | null }>(
  list: readonly Thing[],
  thing: Thing,
): Thing[] {
  const others = list.filter(({ id }) => id !== thing.id)
  if (thing.deletedAt !== null) return others
  return others.length === list.length ? [...list, thing] : list.map((it) => (it.id === thing.id ? thing : it))
}
