import { categoryKinds, type CategoryKind } from '#core/charter/categoryKind.ts'
import { changeContent } from '#core/charter/edit/changeContent.ts'
import { shownSourceRevision, type TextEdit } from '#core/charter/edit/changeTexts.ts'
import { line } from '#core/charter/line.ts'
import { limits } from '#core/charter/limits.ts'
import { isLocale, locales, type Locale, type Localized } from '#core/charter/locale.ts'
import type { Text } from '#core/charter/text.ts'
import { newCategoryTexts, newSectionTexts } from '#core/contract/requests.ts'
import { effectiveTexts, fieldOf, passageParts, textsOf, type Passage, type PassagePart } from './passage.ts'

/** A section or category as it is typed. `confirmed`: translations said to be still right, as `body.en`. */
export interface PassageForm {
  readonly line: Readonly<Record<Locale, string>>
  readonly body: Readonly<Record<Locale, string>>
  readonly hidden: boolean
  readonly reason: string
  /** Of a category; a section's is not for the person to say. */
  readonly categoryKind: CategoryKind
  readonly confirmed: readonly string[]
}

export function toPassageForm(passage: Passage): PassageForm {
  const words = (part: PassagePart) => {
    const texts = effectiveTexts(passage, part)
    // One entry per locale.
    return Object.fromEntries(locales.map((locale) => [locale, texts[locale]?.value ?? ''])) as PassageForm['line']
  }
  const trait = passage.kind === 'category' ? (passage.own ?? passage.shared)?.kind : undefined
  return {
    line: words('line'),
    body: words('body'),
    hidden: passage.own !== null && 'hidden' in passage.own && passage.own.hidden,
    reason: passage.own?.reason ?? '',
    categoryKind: trait ?? 'other',
    confirmed: [],
  }
}

/** The language whose line names the passage: that of the reader where the platform has it written, else the first. */
export function nameLocaleOf(
  form: PassageForm,
  platformLocales: readonly Locale[],
  reader: Locale,
): Locale | undefined {
  const isNamed = platformLocales.includes(reader) && form.line[reader].trim() !== ''
  return isNamed ? reader : platformLocales[0]
}

/** What is typed, as the API takes it: a line has no line break, a body neither begins nor ends with blank lines. */
function clean(part: PassagePart, value: string): string {
  return (part === 'line' ? value.replace(/[\r\n\t]+/g, ' ') : value.replace(/\r\n?/g, '\n')).trim()
}
export const cleanReason = (form: PassageForm): string => clean('line', form.reason)

type Edit = TextEdit & { revision: number | null }
export type PassageEdits = Partial<Record<string, Partial<Record<Locale, Edit>>>>

/**
 * The wordings that differ from those in force, by field of the API. `revision` is that of what the platform already holds, so that
 * the API can tell that somebody else wrote there; `sourceRevision` that of the source shown beside it.
 */
export function readEdits(form: PassageForm, passage: Passage): PassageEdits {
  const edits: PassageEdits = {}
  for (const part of passageParts) {
    const [before, held] = [effectiveTexts(passage, part), textsOf(passage.own, part)]
    const changed = locales.flatMap((locale) => {
      const value = clean(part, form[part][locale])
      const isConfirmed = form.confirmed.includes(`${part}.${locale}`)
      if (value === (before[locale]?.value ?? '') && !isConfirmed) return []
      const revision = held[locale]?.revision ?? null
      const sourceRevision = shownSourceRevision(before, locale)
      const beside = { ...(sourceRevision !== undefined && { sourceRevision }), ...(isConfirmed && { confirm: true }) }
      return [[locale, { value, revision, ...beside }] as const]
    })
    if (changed.length > 0) edits[fieldOf(passage.kind, part)] = Object.fromEntries(changed)
  }
  return edits
}

/** Whether the form says otherwise than the template, or did: then it needs a reason. */
export function isDeparting(form: PassageForm, passage: Passage): boolean {
  if (passage.shared === null) return false
  return passage.own !== null || form.hidden || Object.keys(readEdits(form, passage)).length > 0
}

/** Whether the form asks for something that the server does not hold. */
export function isChanged(form: PassageForm, passage: Passage): boolean {
  const before = toPassageForm(passage)
  const hasOtherFacts = form.hidden !== before.hidden || form.categoryKind !== before.categoryKind
  const hasOtherReason = passage.own !== null && cleanReason(form) !== before.reason
  return hasOtherFacts || hasOtherReason || Object.keys(readEdits(form, passage)).length > 0
}

/** What is wrong, by path of the form: `line.fr`, `body.en`, `reason`. */
export type PassageFaults = Readonly<Record<string, string>>

export function findPassageFaults(form: PassageForm, passage: Passage, defaultLocale: Locale): PassageFaults {
  const faults: Record<string, string> = {}
  const edits = passage.kind === 'section' ? newSectionTexts : newCategoryTexts
  for (const { path, message } of edits.safeParse(readEdits(form, passage)).error?.issues ?? [])
    faults[passagePath(path, passage)] = message
  const reason = cleanReason(form)
  if (reason !== '') {
    const issue = line(limits.reason).safeParse(reason).error?.issues[0]
    if (issue) faults['reason'] = issue.message
  } else if (isDeparting(form, passage)) faults['reason'] = 'required'
  const isNameless = locales.every((locale) => form.line[locale].trim() === '')
  const isEmpty = isNameless && (passage.kind === 'category' || locales.every((it) => form.body[it].trim() === ''))
  if (passage.shared === null && isEmpty) faults[`line.${defaultLocale}`] = 'required'
  return faults
}

/** Where in the form an issue of the texts stands: `heading.fr.value` is `line.fr`. */
export function passagePath([field, locale]: readonly PropertyKey[], { kind }: Passage): string {
  const part = passageParts.find((it) => fieldOf(kind, it) === field)
  return part === undefined || !isLocale(locale) ? String(field) : `${part}.${locale}`
}

export const isCategoryKind = (value: string): value is CategoryKind =>
  (categoryKinds as readonly string[]).includes(value)

/** The words of a part as the page would show them, each language in its state. */
export function liveTexts(
  form: PassageForm,
  passage: Passage,
  part: PassagePart,
  defaultLocale: Locale,
): Localized<Text> {
  const words = readEdits(form, passage)[fieldOf(passage.kind, part)]
  if (words === undefined) return effectiveTexts(passage, part)
  const shared = passage.shared === null ? null : { words: textsOf(passage.shared, part) }
  return changeContent({ words: textsOf(passage.own, part) }, shared, { words }, defaultLocale).words
}
