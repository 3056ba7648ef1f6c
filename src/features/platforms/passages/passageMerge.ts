import { mergeFields, type MergedField } from '#core/charter/edit/mergeFields.ts'
import { locales } from '#core/charter/locale.ts'
import { passageParts, type Passage } from './passage.ts'
import { isCategoryKind, toPassageForm, type PassageForm } from './passageForm.ts'

type FlatPassage = Readonly<Record<string, string>>

function flatten(form: PassageForm): FlatPassage {
  const words = passageParts.flatMap((part) =>
    locales.map((locale) => [`${part}.${locale}`, form[part][locale]] as const),
  )
  return {
    ...Object.fromEntries(words),
    hidden: String(form.hidden),
    categoryKind: form.categoryKind,
    reason: form.reason,
  }
}

/** The fields on which my form and the passage as it stands now are to be settled; those nobody has to look at are left out. */
export function mergePassage(mine: PassageForm, base: Passage, theirs: Passage): MergedField<string>[] {
  const merged = mergeFields(flatten(toPassageForm(base)), flatten(mine), flatten(toPassageForm(theirs)), '')
  return merged.filter(({ verdict }) => verdict !== 'same')
}

/** My form with the values chosen for the fields that were to be settled. */
export function takeMerged(mine: PassageForm, chosen: FlatPassage): PassageForm {
  const flat = { ...flatten(mine), ...chosen }
  const words = (part: 'line' | 'body') =>
    // One entry per locale.
    Object.fromEntries(locales.map((locale) => [locale, flat[`${part}.${locale}`] ?? ''])) as PassageForm['line']
  const kind = flat['categoryKind'] ?? ''
  return {
    line: words('line'),
    body: words('body'),
    hidden: flat['hidden'] === 'true',
    reason: flat['reason'] ?? '',
    categoryKind: isCategoryKind(kind) ? kind : mine.categoryKind,
    confirmed: mine.confirmed,
  }
}
