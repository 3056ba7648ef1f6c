import { hostOf, isAddress } from '../address.ts'
import { isLocale, locales, type Locale } from '../locale.ts'
import { readLanguage } from '../paste/pasteColumns.ts'
import { platformSchema, unknownPublisher, type Platform, type PlatformHost } from '../platform.ts'
import { platformFields, writePlatformCell, type PlatformFacts, type PlatformField } from './platformColumns.ts'
import type { PlatformLine } from './readPlatforms.ts'

/** A platform that stands, with what a table may change of it. */
export type StandingPlatform = PlatformFacts & Pick<Platform, 'id' | 'revision'>

/** A field that a line changes, as it would stand in a table; '' for nothing. */
export interface PlatformChange {
  readonly field: PlatformField
  readonly before: string
  readonly after: string
}

/** Why a line is left out. `code`: that of the platform's schema, or `host_taken`: another platform has that host. */
export interface PlatformIssue {
  readonly code: string
  readonly field: PlatformField
  readonly text: string
}

/** What becomes of a line. `wanted`: the platform as it will be; its hosts only where the line says them. */
export interface PlannedPlatform {
  readonly row: number
  readonly state: 'added' | 'changed' | 'unchanged' | 'unclear'
  readonly platformId: string | null
  readonly revision: number | null
  readonly changes: readonly PlatformChange[]
  readonly issues: readonly PlatformIssue[]
  readonly wanted: Omit<PlatformFacts, 'hosts'> & { readonly hosts?: PlatformHost[] }
}

const factsSchema = platformSchema.pick({
  slug: true,
  name: true,
  address: true,
  hosts: true,
  locales: true,
  defaultLocale: true,
  publisher: true,
})

/**
 * What a table does to the platforms: a line changes the one of its short name, or adds it. What a line does not say stays; an
 * empty cell leaves what stands, unless it `clears`. Nothing is guessed and no platform is taken away: a line that cannot be as it
 * says is unclear, with its reasons. Lines count one after the other, as they will be done.
 */
export function planPlatforms(
  lines: readonly PlatformLine[],
  standing: readonly StandingPlatform[],
  { clears = false }: { readonly clears?: boolean } = {},
): PlannedPlatform[] {
  const bySlug = new Map(standing.map((platform) => [platform.slug, platform]))
  const holders = new Map(standing.flatMap(({ slug, hosts }) => hosts.map(({ host }) => [host, slug] as const)))
  const said = new Set<string>()
  return lines.map(({ row, cells }): PlannedPlatform => {
    const slug = cells.slug ?? ''
    const before = bySlug.get(slug) ?? null
    const { wanted, issues } = apply(cells, before, clears)
    const found = [...issues, ...check(wanted)]
    if (said.has(slug)) found.push({ code: 'duplicate', field: 'slug', text: slug })
    for (const [host, field] of answeringHosts(wanted, before))
      if ((holders.get(host) ?? slug) !== slug) found.push({ code: 'host_taken', field, text: host })
    const changes = platformFields.flatMap((field): PlatformChange[] => {
      const [was, will] = [before === null ? '' : writePlatformCell(before, field), writePlatformCell(wanted, field)]
      return was === will ? [] : [{ field, before: was, after: will }]
    })
    const settled = before === null ? 'added' : changes.length > 0 ? 'changed' : 'unchanged'
    const state = found.length > 0 ? 'unclear' : settled
    said.add(slug)
    if (state === 'added' || state === 'changed') {
      for (const { host } of before?.hosts ?? []) holders.delete(host)
      for (const [host] of answeringHosts(wanted, null)) holders.set(host, slug)
    }
    const { hosts, ...facts } = wanted
    const isSaid = cells.hosts !== undefined && (cells.hosts !== '' || clears)
    return {
      row,
      state,
      platformId: before?.id ?? null,
      revision: before?.revision ?? null,
      changes,
      issues: found,
      wanted: isSaid ? wanted : { ...facts, ...(before !== null && { hosts }) },
    }
  })
}

const nobody: PlatformFacts = {
  slug: '',
  name: {},
  address: null,
  hosts: [],
  locales: [],
  defaultLocale: locales[0],
  publisher: unknownPublisher,
}

/** The platform with what the cells say, and which of them say what cannot be read. */
function apply(cells: PlatformLine['cells'], before: StandingPlatform | null, clears: boolean) {
  const issues: PlatformIssue[] = []
  const { slug = '' } = cells
  const base: PlatformFacts = before ?? { ...nobody, slug }
  /** What a cell says; undefined where it leaves what stands. */
  const say = (field: PlatformField): string | undefined => {
    const cell = cells[field]
    return cell === undefined || (cell === '' && !clears) ? undefined : cell
  }
  const orElse = (field: PlatformField, stands: string | null): string | null => {
    const cell = say(field)
    return cell === undefined ? stands : cell === '' ? null : cell
  }
  const name = Object.fromEntries(
    locales.flatMap((locale) => {
      const words = orElse(`name.${locale}`, base.name[locale] ?? null)
      return words === null ? [] : [[locale, words]]
    }),
  )
  const languages = readLanguages(cells.locales ?? '', 'locales', issues)
  const [main] = readLanguages(cells.defaultLocale ?? '', 'defaultLocale', issues)
  // A new platform speaks the languages that it is named in, the first of them first, unless its line says so.
  const named = locales.filter((locale) => name[locale] !== undefined)
  const spoken = languages.length > 0 ? languages : base.locales.length > 0 ? base.locales : named
  const hosts = say('hosts')
  const wanted: PlatformFacts = {
    slug,
    name,
    address: orElse('address', base.address),
    hosts: hosts === undefined ? base.hosts : readHosts(hosts, base.hosts),
    locales: [...spoken],
    defaultLocale: main ?? (before === null ? (spoken[0] ?? locales[0]) : before.defaultLocale),
    publisher: {
      name: orElse('publisher.name', base.publisher.name),
      contact: orElse('publisher.contact', base.publisher.contact),
      dataProtectionContact: orElse('publisher.dataProtectionContact', base.publisher.dataProtectionContact),
    },
  }
  return { wanted, issues }
}

/** Languages by their codes or their names ("fr, anglais"); words that are none are listed. */
function readLanguages(text: string, field: PlatformField, issues: PlatformIssue[]): Locale[] {
  const words = text.split(/[\s,;/]+/u).filter((word) => word !== '')
  return words.flatMap((word) => {
    const locale = readLanguage(word)
    if (isLocale(locale)) return [locale]
    issues.push({ code: 'invalid_value', field, text: word })
    return []
  })
}

/** Hosts as a cell lists them: those that stand keep their role; without a main one the first is it. */
function readHosts(text: string, known: readonly PlatformHost[]): PlatformHost[] {
  const hosts = text
    .toLowerCase()
    .split(/[\s,;]+/u)
    .filter((host) => host !== '')
  const roleOf = new Map(known.map(({ host, role }) => [host, role]))
  const hasMain = hosts.some((host) => roleOf.get(host) === 'canonical')
  return hosts.map((host, index) => ({
    host,
    role: roleOf.get(host) ?? (!hasMain && index === 0 ? 'canonical' : 'alias'),
  }))
}

/** What the schema of a platform refuses, by the column that it stands in. */
function check(wanted: PlatformFacts): PlatformIssue[] {
  const read = factsSchema.safeParse(wanted)
  const issues = read.success
    ? []
    : read.error.issues.map(({ message, path }) => {
        const field = fieldAt(path)
        return { code: codeOf(wanted, field, message), field, text: writePlatformCell(wanted, field) }
      })
  if (wanted.locales.length > 0 && !wanted.locales.includes(wanted.defaultLocale))
    issues.push({ code: 'invalid_value', field: 'defaultLocale', text: wanted.defaultLocale })
  if (wanted.name[wanted.defaultLocale] === undefined)
    issues.push({ code: 'required', field: `name.${wanted.defaultLocale}`, text: '' })
  if (new Set(wanted.hosts.map(({ host }) => host)).size < wanted.hosts.length)
    issues.push({ code: 'duplicate', field: 'hosts', text: writePlatformCell(wanted, 'hosts') })
  return issues
}

/** An empty short name is a missing one, whatever its form is told to be. */
const codeOf = (wanted: PlatformFacts, field: PlatformField, message: string): string =>
  field === 'slug' && wanted.slug === '' ? 'required' : message

function fieldAt([root, inner]: readonly PropertyKey[]): PlatformField {
  const path = root === 'name' || root === 'publisher' ? `${root}.${String(inner)}` : String(root)
  return platformFields.find((field) => field === path) ?? 'slug'
}

/** The hosts at which the platform will answer and at which it did not yet, that of its address among them. */
function answeringHosts(wanted: PlatformFacts, before: PlatformFacts | null): [string, PlatformField][] {
  const ofAddress = wanted.address !== null && isAddress(wanted.address) ? hostOf(wanted.address) : null
  const isNew = wanted.address !== before?.address
  const known = new Set(before?.hosts.map(({ host }) => host))
  return [
    ...(ofAddress !== null && isNew ? [[ofAddress, 'address'] satisfies [string, PlatformField]] : []),
    ...wanted.hosts.flatMap(({ host }): [string, PlatformField][] => (known.has(host) ? [] : [[host, 'hosts']])),
  ]
}
