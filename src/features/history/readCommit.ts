import { isLocale, type Locale } from '#core/charter/locale.ts'

/** The things a person knows by name; texts belong to one of them, hosts to their platform. */
export type ThingKind =
  'row' | 'platform' | 'section' | 'category' | 'definition' | 'provider' | 'template' | 'importRecord'

/** What is done to a thing, in the order in which it is told. */
export const actions = ['made', 'changed', 'deleted', 'restored'] as const
export type Action = (typeof actions)[number]

/** One field before and after. `locale`: the language of a text. `before` and `after` are as stored, null where there was nothing. */
export interface FieldChange {
  readonly field: string
  readonly locale: Locale | null
  readonly before: unknown
  readonly after: unknown
}

/** What one commit did to one thing. `record`: the thing as the commit left it, null where only its texts changed. */
export interface ThingChange {
  readonly kind: ThingKind
  readonly id: string
  readonly action: Action
  readonly record: Stored | null
  readonly fields: readonly FieldChange[]
}

/** A record as the log keeps it: any of the stored kinds. */
export type Stored = Readonly<Record<string, unknown>>

/** One record before and after, as the log keeps it. */
export interface LoggedChange {
  readonly kind: string
  readonly id: string
  readonly before?: unknown
  readonly after?: unknown
}

/** Said by the action itself, or of no use to a person: who owns the thing, where it stands in its list. */
const unsaid = new Set([
  'id',
  'revision',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'platformId',
  'templateId',
  'leftRevision',
])

/** Held together in the record, told one by one. */
const groups = new Set(['facts', 'publisher', 'overrides'])

const owners: Readonly<Record<string, ThingKind>> = {
  row: 'row',
  platform: 'platform',
  section: 'section',
  platformSection: 'section',
  category: 'category',
  platformCategory: 'category',
  definition: 'definition',
  provider: 'provider',
  template: 'template',
  importRecord: 'importRecord',
}

/**
 * What a commit did to a platform (null: to all of them, and to what they share), thing by thing, in the order of the log: texts stand
 * with the thing they belong to, hosts with their platform. A thing that was deleted or brought back has no fields.
 */
export function readCommit(changes: readonly LoggedChange[], platformId: string | null): ThingChange[] {
  const things = new Map<
    string,
    { kind: ThingKind; id: string; action: Action; record: Stored | null; fields: FieldChange[] }
  >()
  const thingOf = (kind: ThingKind, id: string) => {
    const key = `${kind} ${id}`
    const known = things.get(key)
    if (known !== undefined) return known
    const made = { kind, id, action: 'changed' as Action, record: null as Stored | null, fields: [] as FieldChange[] }
    things.set(key, made)
    return made
  }
  for (const { kind, id, before: was, after: is } of changes) {
    const [before, after] = [asRecord(was), asRecord(is)]
    if (after === null || !isOf(platformId, kind, after)) continue
    if (kind === 'text') {
      const { ownerKind, ownerId, field, locale } = after
      const owner = owners[String(ownerKind)]
      if (owner !== undefined)
        thingOf(owner, String(ownerId)).fields.push(...readText(String(field), locale, before, after))
    } else if (kind === 'host') {
      const [left, right] = [writeHost(before), writeHost(after)]
      thingOf('platform', String(after.platformId)).fields.push({
        field: 'hosts',
        locale: null,
        before: left,
        after: right,
      })
    } else {
      const owner = owners[kind]
      if (owner === undefined) continue
      const thing = thingOf(owner, id)
      thing.record = after
      thing.action = readAction(before, after)
      const isMoved = thing.action === 'changed' && before?.categoryId === after.categoryId
      if (thing.action === 'changed' || thing.action === 'made')
        thing.fields.unshift(...readFields(before ?? {}, after).filter(({ field }) => field !== 'position' || isMoved))
    }
  }
  return [...things.values()]
}

/** The things without the record of the import that brought them, which comes and goes with them. */
export const withoutRecord = (things: readonly ThingChange[]): ThingChange[] =>
  things.filter(({ kind }) => kind !== 'importRecord')

/** Whether it is the platform's own: a commit of the fleet touches others, and what all of them share. */
function isOf(platformId: string | null, kind: string, record: Stored): boolean {
  if (platformId === null) return true
  return kind === 'platform' ? record.id === platformId : record.platformId === platformId
}

function readAction(before: Stored | null, after: Stored): Action {
  const [wasDeleted, isDeleted] = [before !== null && before.deletedAt !== null, after.deletedAt !== null]
  if (isDeleted && !wasDeleted) return 'deleted'
  if (before === null) return 'made'
  return wasDeleted && !isDeleted ? 'restored' : 'changed'
}

/** A text that was confirmed keeps its words and gets another source: told as the field `confirmed.…`. */
function readText(field: string, locale: unknown, before: Stored | null, after: Stored): FieldChange[] {
  const at = isLocale(locale) ? locale : null
  const [left, right] = [valueOf(before), valueOf(after)]
  if (left === right)
    return before === null ? [] : [{ field: `confirmed.${field}`, locale: at, before: null, after: right }]
  return [{ field, locale: at, before: left, after: right }]
}

function valueOf(text: Stored | null): string | null {
  return text === null || text.deletedAt !== null || typeof text.value !== 'string' ? null : text.value
}

function writeHost(host: Stored | null): string | null {
  return host === null || host.deletedAt !== null ? null : String(host.host)
}

/** The leaves that differ, by their path without the groups a person does not see (`facts`). */
function readFields(before: Stored, after: Stored): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !unsaid.has(name))
  return names.flatMap((name) => {
    const [left, right] = [before[name] ?? null, after[name] ?? null]
    if (isSame(left, right)) return []
    const [from, to] = [asRecord(left), asRecord(right)]
    const keys = Object.keys({ ...from, ...to })
    if (keys.length > 0 && keys.every(isLocale))
      return keys.flatMap((locale) => {
        const [was, is] = [from?.[locale] ?? null, to?.[locale] ?? null]
        return was === is ? [] : [{ field: name, locale, before: was, after: is }]
      })
    if (groups.has(name)) {
      const prefix = name === 'facts' ? '' : `${name}.`
      return readFields(from ?? {}, to ?? {}).map((it) => ({ ...it, field: prefix + it.field }))
    }
    return [{ field: name, locale: null, before: left, after: right }]
  })
}

function isSame(left: unknown, right: unknown): boolean {
  const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0)
  return JSON.stringify(left) === JSON.stringify(right) || (isEmpty(left) && isEmpty(right))
}

function asRecord(value: unknown): Stored | null {
  // What JSON gave as an object has string keys.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Stored) : null
}
