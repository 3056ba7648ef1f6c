import * as z from 'zod'
import { mergeFields, type MergedField } from '#core/charter/edit/mergeFields.ts'
import { locales } from '#core/charter/locale.ts'
import { platformSchema, type Platform } from '#core/charter/platform.ts'
import { publisherFields, toSettingsForm, type SettingsForm } from './platformSettingsForm.ts'

/** The settings as flat texts: `names.fr`, `publisher.name`; the hosts and the languages as JSON. */
type FlatSettings = Readonly<Record<string, string>>

const hostsShape = z.array(z.object({ host: z.string(), role: z.enum(['canonical', 'alias', 'former']) }))
const languagesShape = platformSchema.pick({ locales: true, defaultLocale: true })

function flatten(form: SettingsForm): FlatSettings {
  const hosts = [...form.hosts].sort((a, b) => (a.host < b.host ? -1 : 1)).map(({ host, role }) => ({ host, role }))
  return {
    ...Object.fromEntries(locales.map((locale) => [`names.${locale}`, form.names[locale]])),
    address: form.address,
    hosts: JSON.stringify(hosts),
    ...Object.fromEntries(publisherFields.map((field) => [`publisher.${field}`, form.publisher[field]])),
    // One field: a default language is one of the languages.
    languages: JSON.stringify({ locales: [...form.locales].sort(), defaultLocale: form.defaultLocale }),
    slug: form.slug,
  }
}

/** The fields on which my form and the platform as it stands now are to be settled; those nobody has to look at are left out. */
export function mergeSettings(mine: SettingsForm, base: Platform, theirs: Platform): MergedField<string>[] {
  const merged = mergeFields(flatten(toSettingsForm(base)), flatten(mine), flatten(toSettingsForm(theirs)), '')
  return merged.filter(({ verdict }) => verdict !== 'same')
}

/** Whether a person has to look: somebody else changed something that I have, or have not, changed too. */
export function isForPerson(fields: readonly MergedField<string>[]): boolean {
  return fields.some(({ verdict }) => verdict !== 'mine')
}

/** My form with the values chosen for the fields that were to be settled. */
export function takeMerged(mine: SettingsForm, chosen: FlatSettings): SettingsForm {
  const flat = { ...flatten(mine), ...chosen }
  const languages = readLanguages(flat['languages'] ?? '')
  const names = Object.fromEntries(locales.map((locale) => [locale, flat[`names.${locale}`] ?? '']))
  const publisher = Object.fromEntries(publisherFields.map((field) => [field, flat[`publisher.${field}`] ?? '']))
  return {
    names: names as SettingsForm['names'], // one entry per locale
    address: flat['address'] ?? '',
    hosts: readHosts(flat['hosts'] ?? ''),
    publisher: publisher as SettingsForm['publisher'], // one entry per field
    ...languages,
    slug: flat['slug'] ?? '',
  }
}

/** Hosts written by this merge. */
export const readHosts = (text: string): SettingsForm['hosts'] => hostsShape.parse(JSON.parse(text))
/** Languages written by this merge. */
export const readLanguages = (text: string): Pick<SettingsForm, 'locales' | 'defaultLocale'> =>
  languagesShape.parse(JSON.parse(text))
