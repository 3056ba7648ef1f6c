import type { CategoryKind } from '../categoryKind.ts'
import type { CharterSource } from '../charterSource.ts'
import type { Entity } from '../entity.ts'
import type { ImportResult } from '../import/importResult.ts'
import { locales, type Locale, type Localized } from '../locale.ts'
import { byPosition } from '../render/arrange.ts'
import type { SectionRole } from '../section.ts'
import { levelText, type Text, type Texts } from '../text.ts'
import { readsSame, valuesOf } from './contentWords.ts'
import { listTables } from './listTables.ts'

/** One text of the page beside the one that stands on the platform, as held there: variables are not filled in. */
export interface ContentText<Field extends string> {
  readonly field: Field
  readonly present: string | null
  /** The template's, whatever the platform says. */
  readonly template: string | null
  /** What it says in the platform's other language. */
  readonly beside: { readonly locale: Locale; readonly value: string } | null
  readonly proposed: string
  /** Reads the same on the page as what stands. */
  readonly isSame: boolean
  /** Revision of the platform's own text in this language; null where it has none. */
  readonly revision: number | null
}

/**
 * A section or table of the page and what it answers to on the platform: the template's (`sharedId`), which the platform may say
 * otherwise (`own`), or one of the platform's own (`sharedId` null). Both null: the platform has nothing of the kind.
 */
export interface ContentPair<Field extends string, Trait extends string> {
  /** Place among the sections of the result, or among its tables. */
  readonly index: number
  readonly trait: Trait
  readonly sharedId: string | null
  readonly own: { readonly id: string; readonly revision: number; readonly isHidden: boolean } | null
  readonly texts: readonly ContentText<Field>[]
  readonly fate: 'same' | 'changed' | 'added'
}

/** `title`: as written, in the language asked for, otherwise in the one it is written in. */
interface Gone {
  readonly id: string
  readonly revision: number
  readonly title: { readonly locale: Locale; readonly value: string } | null
}

export interface ContentPairing<Field extends string, Trait extends string> {
  readonly pairs: readonly ContentPair<Field, Trait>[]
  /** What the platform has of its own, not of the template, and the page has not. */
  readonly gone: readonly Gone[]
}

export type SectionPair = ContentPair<'heading' | 'body', SectionRole>
export type CategoryPair = ContentPair<'title' | 'description', CategoryKind>

interface Pairing {
  readonly locale: Locale
  /** In another language nothing is told by its wording: what is left pairs in order. */
  readonly isTranslation: boolean
}

/**
 * Pairs the sections of a page with those of a platform: of one role, the same heading first, then in order. The headings of cookie
 * tables are those of categories: see {@link pairCategories}.
 */
export function pairSections(
  result: Pick<ImportResult, 'rows' | 'sections'>,
  source: CharterSource,
  pairing: Pairing,
): ContentPairing<'heading' | 'body', SectionRole> {
  const ofTables = new Set(listTables(result).map(({ section }) => section))
  const read = result.sections
    .map(({ role, heading, body }, index) => ({ index, trait: role, texts: { heading, body } }))
    .filter(({ index }) => !ofTables.has(index))
  const shared = source.template.sections.map((section) => ({ ...section, trait: section.role }))
  const own = source.sections.map((section) => ({ ...section, trait: section.role, sharedId: section.sectionId }))
  return pairContent(['heading', 'body'], read, shared, own, { ...pairing, source })
}

/** As {@link pairSections}, for the title of each table of the page and what stands under it. */
export function pairCategories(
  result: Pick<ImportResult, 'rows' | 'sections'>,
  source: CharterSource,
  pairing: Pairing,
): ContentPairing<'title' | 'description', CategoryKind> {
  const read = listTables(result).map(({ kind, title, description }, index) => ({
    index,
    trait: kind,
    texts: { title, description },
  }))
  const shared = source.template.categories.map((category) => ({ ...category, trait: category.kind }))
  const own = source.categories.map((it) => ({ ...it, trait: it.kind, sharedId: it.categoryId, hidden: false }))
  return pairContent(['title', 'description'], read, shared, own, { ...pairing, source })
}

type Held<F extends string, T> = Entity & { readonly position: string; readonly trait: T; readonly texts: Texts<F> }
type Own<F extends string, T> = Held<F, T> & { readonly sharedId: string | null; readonly hidden: boolean }
interface Read<F extends string, T> {
  readonly index: number
  readonly trait: T
  readonly texts: Readonly<Record<F, string | null>>
}
interface Standing<F extends string, T> {
  readonly base: Held<F, T>
  readonly shared: Held<F, T> | null
  readonly own: Own<F, T> | null
}

function pairContent<F extends string, T extends string>(
  fields: readonly [F, F],
  read: readonly Read<F, T>[],
  shared: readonly Held<F, T>[],
  own: readonly Own<F, T>[],
  wanted: Pairing & { source: CharterSource },
): ContentPairing<F, T> {
  const [titleField] = fields
  const standing = listStanding(shared.filter(isLiving), own.filter(isLiving))
  const titleOf = (it: Standing<F, T>) => level(textsOf(it, titleField)[wanted.locale]?.value ?? null)
  const free = new Set(standing)
  const found = new Map<number, Standing<F, T>>()
  const take = (index: number, it: Standing<F, T> | undefined) => {
    if (it === undefined) return
    free.delete(it)
    found.set(index, it)
  }
  for (const { index, trait, texts } of read) {
    const title = level(texts[titleField])
    const named = title === null ? [] : [...free].filter((it) => titleOf(it) === title)
    // The reader's guess of what a section is about weighs less than its heading, word for word.
    take(index, named.find((it) => it.base.trait === trait) ?? named[0])
  }
  for (const { index, trait } of read) {
    if (found.has(index)) continue
    const next = [...free].find((it) => it.base.trait === trait)
    // What is in no template has its wording alone to be known by, unless that is in another language.
    if (wanted.isTranslation || next?.shared) take(index, next)
  }
  const pairs = read.map((it) => describe(fields, it, found.get(it.index) ?? null, wanted))
  const cut = findCut(fields, read, found, wanted)
  const gone = [...free]
    .filter((it) => it.shared === null)
    .map((it) => ({
      id: it.base.id,
      revision: it.base.revision,
      title: findWritten(textsOf(it, titleField), wanted.locale),
    }))
  return { pairs: pairs.map((pair) => (cut.has(pair.index) ? { ...pair, fate: 'same' as const } : pair)), gone }
}

/**
 * Places of those that a reader who takes a line for a heading has cut out of one text, when all the pieces together read as it does:
 * nothing differs then.
 */
function findCut<F extends string, T extends string>(
  [, bodyField]: readonly [F, F],
  read: readonly Read<F, T>[],
  found: ReadonlyMap<number, Standing<F, T>>,
  { source, locale }: Pairing & { source: CharterSource },
): Set<number> {
  const cut = new Set<number>()
  for (const [at, { index, texts }] of read.entries()) {
    const it = found.get(index)
    const next = read.slice(at + 1).findIndex((later) => found.has(later.index))
    const pieces = read.slice(at + 1, next === -1 ? undefined : at + 1 + next)
    const present = it && textsOf(it, bodyField)[locale]?.value
    if (present === undefined || pieces.length === 0 || it?.own?.hidden === true) continue
    const whole = [texts[bodyField], ...pieces.flatMap((piece) => Object.values<string | null>(piece.texts))]
    const joined = whole.filter((text) => text !== null).join('\n\n')
    if (!readsSame(present, joined, valuesOf(source.platform, locale))) continue
    for (const piece of [{ index }, ...pieces]) cut.add(piece.index)
  }
  return cut
}

/** The template's in order, each with what the platform says otherwise; then the platform's own. */
function listStanding<F extends string, T>(shared: readonly Held<F, T>[], own: readonly Own<F, T>[]): Standing<F, T>[] {
  const overrides = new Map(own.map((it) => [it.sharedId, it]))
  const known = new Set<string | null>(shared.map(({ id }) => id))
  const ofTemplate = shared.map((it) => ({ base: it, shared: it, own: overrides.get(it.id) ?? null }))
  const added = own.filter(({ sharedId }) => !known.has(sharedId)).map((it) => ({ base: it, shared: null, own: it }))
  return [...ofTemplate, ...added].sort((a, b) => byPosition(a.base, b.base))
}

/** The texts in force: an override holds a field as soon as it holds one language of it. */
function textsOf<F extends string, T>({ base, own }: Standing<F, T>, field: F): Localized<Text> {
  const held = own?.texts[field]
  return held !== undefined && locales.some((locale) => held[locale] !== undefined) ? held : base.texts[field]
}

function describe<F extends string, T extends string>(
  fields: readonly F[],
  { index, trait, texts: words }: Read<F, T>,
  it: Standing<F, T> | null,
  { source, locale }: Pairing & { source: CharterSource },
): ContentPair<F, T> {
  const values = valuesOf(source.platform, locale)
  const other = source.platform.locales.find((candidate) => candidate !== locale) ?? null
  const texts = fields.flatMap((field): ContentText<F>[] => {
    const proposed = words[field]
    if (proposed === null) return []
    const inForce = it === null ? {} : textsOf(it, field)
    const present = inForce[locale]?.value ?? null
    const besides = other === null ? undefined : inForce[other]?.value
    return [
      {
        field,
        present,
        template: it?.shared?.texts[field][locale]?.value ?? null,
        beside: other === null || besides === undefined ? null : { locale: other, value: besides },
        proposed,
        isSame: present !== null && readsSame(present, proposed, values),
        revision: it?.own?.texts[field][locale]?.revision ?? null,
      },
    ]
  })
  const own = it?.own ?? null
  const isChanged = own?.hidden === true || texts.some(({ isSame }) => !isSame)
  return {
    index,
    trait: it?.base.trait ?? trait,
    sharedId: it?.shared?.id ?? null,
    own: own === null ? null : { id: own.id, revision: own.revision, isHidden: own.hidden },
    texts,
    fate: it === null ? 'added' : isChanged ? 'changed' : 'same',
  }
}

/** The text in this language, otherwise in the one it is written in. */
function findWritten(text: Localized<Text>, wanted: Locale): Gone['title'] {
  for (const locale of [wanted, ...locales]) {
    const value = text[locale]?.value
    if (value !== undefined) return { locale, value }
  }
  return null
}

function isLiving(thing: Entity): boolean {
  return thing.deletedAt === null
}

function level(title: string | null): string | null {
  return title === null ? null : levelText(title)
}
