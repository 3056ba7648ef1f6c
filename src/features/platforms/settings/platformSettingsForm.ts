import { hostOf, isAddress } from '#core/charter/address.ts'
import type { CharterSource } from '#core/charter/charterSource.ts'
import { locales, type Locale } from '#core/charter/locale.ts'
import type { Platform, PlatformHost, Publisher } from '#core/charter/platform.ts'
import { patchPlatformSchema, type PatchPlatform } from '#core/contract/platformRequests.ts'

export const publisherFields = ['name', 'contact', 'dataProtectionContact'] as const
export type PublisherField = (typeof publisherFields)[number]

/** The settings as they are typed: texts where the platform has null or nothing. */
export interface SettingsForm {
  readonly names: Readonly<Record<Locale, string>>
  readonly address: string
  readonly hosts: readonly PlatformHost[]
  readonly publisher: Readonly<Record<PublisherField, string>>
  readonly locales: readonly Locale[]
  readonly defaultLocale: Locale
  readonly slug: string
}

/** The facts of a platform that the settings hold, as the API takes them. */
export type SettingsFacts = Pick<
  Platform,
  'name' | 'address' | 'hosts' | 'publisher' | 'locales' | 'defaultLocale' | 'slug'
>
export type SettingsChange = Omit<PatchPlatform, 'revision' | 'templateId'>

/** What is wrong, by path of the form: `names.fr`, `address`, `hosts.1`, `publisher.contact`, `slug`. */
export type SettingsFaults = Readonly<Record<string, string>>

export function toSettingsForm(platform: SettingsFacts): SettingsForm {
  const names = Object.fromEntries(locales.map((locale) => [locale, platform.name[locale] ?? '']))
  const publisher = Object.fromEntries(publisherFields.map((field) => [field, platform.publisher[field] ?? '']))
  return {
    names: names as SettingsForm['names'], // one entry per locale
    address: platform.address ?? '',
    hosts: platform.hosts.map(({ host, role }) => ({ host, role })),
    publisher: publisher as SettingsForm['publisher'], // one entry per field
    locales: platform.locales,
    defaultLocale: platform.defaultLocale,
    slug: platform.slug,
  }
}

/** What the form says, as facts; they may break the schema where what is typed is not right yet. */
export function readFacts(form: SettingsForm): SettingsFacts {
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim())
  return {
    name: Object.fromEntries(
      locales.flatMap((locale) => (form.names[locale].trim() === '' ? [] : [[locale, form.names[locale].trim()]])),
    ),
    address: orNull(form.address),
    hosts: form.hosts.map(({ host, role }) => ({ host: host.trim().toLowerCase(), role })),
    publisher: {
      name: orNull(form.publisher.name),
      contact: orNull(form.publisher.contact),
      dataProtectionContact: orNull(form.publisher.dataProtectionContact),
    } satisfies Publisher,
    locales: [...form.locales],
    defaultLocale: form.defaultLocale,
    slug: form.slug.trim(),
  }
}

/** What the shared schema refuses, and hosts that stand twice. */
export function findSettingsFaults(form: SettingsForm): SettingsFaults {
  const facts = readFacts(form)
  const { error } = patchPlatformSchema.safeParse({ ...facts, revision: 1 })
  const found = (error?.issues ?? []).map(({ path, message }): [string, string] => [settingsPath(path, form), message])
  const hosts = facts.hosts.flatMap(({ host }, index): [string, string][] => {
    if (host === '') return [[`hosts.${index}`, 'required']]
    return facts.hosts.findIndex((it) => it.host === host) < index ? [[`hosts.${index}`, 'duplicate']] : []
  })
  const address: [string, string][] =
    facts.address !== null && !isAddress(facts.address) && /\s/u.test(facts.address)
      ? [['address', 'space_in_address']]
      : []
  // The first word about a field stands; the two lists above know better than the schema.
  return Object.fromEntries([...found.reverse(), ...hosts, ...address])
}

/** Where in the form an issue of the request stands: `hosts.1.host` is the row `hosts.1`. */
export function settingsPath([root, field]: readonly PropertyKey[], form: SettingsForm): string {
  if (root === 'name') return `names.${String(field ?? form.defaultLocale)}`
  return field === undefined || root === 'locales' ? String(root) : `${String(root)}.${String(field)}`
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The facts that differ from the platform's and that can be sent. Those that are not right yet stay in the form. */
export function readChange(form: SettingsForm, base: Platform): SettingsChange {
  const [before, facts] = [readFacts(toSettingsForm(base)), readFacts(form)]
  const faulty = new Set(
    Object.keys(findSettingsFaults(form)).map((path) => path.split('.')[0]?.replace('names', 'name')),
  )
  // The default language waits until the platform has a name in it.
  if (facts.name[facts.defaultLocale] === undefined) faulty.add('defaultLocale')
  const changed = Object.entries(facts).filter(
    // The entries are those of the facts.
    ([key, value]) => !faulty.has(key) && !isSame(value, before[key as keyof SettingsFacts]),
  )
  return Object.fromEntries(changed)
}

/** Whether the platform holds all that the form says. */
export function isHeld(form: SettingsForm, platform: Platform): boolean {
  return isSame(readFacts(form), readFacts(toSettingsForm(platform)))
}

/** The source as the page would show it with what is typed; a value that is not right yet leaves the one before. */
export function applySettings(source: CharterSource, form: SettingsForm): CharterSource {
  const change = readChange(form, source.platform)
  if (Object.keys(change).length === 0) return source
  // A change holds only fields of a platform, each with a value.
  return { ...source, platform: { ...source.platform, ...change } as Platform }
}

/** The host of the address typed, when the hosts do not have it. */
export function findAbsentHost(form: SettingsForm): string | null {
  const host = hostOf(form.address.trim())
  if (host === null || !host.includes('.') || form.hosts.some((it) => it.host.trim() === host)) return null
  return host
}

/** The hosts with another role for one of them: there is one main host, so the main one before becomes another name. */
export function withRole(hosts: readonly PlatformHost[], index: number, role: PlatformHost['role']): PlatformHost[] {
  return hosts.map((it, place) => {
    if (place === index) return { ...it, role }
    return role === 'canonical' && it.role === 'canonical' ? { ...it, role: 'alias' } : it
  })
}
