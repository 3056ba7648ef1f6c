import type { Holder, Issue } from '#core/contract/problem.ts'
import { locales } from '#core/charter/locale.ts'
import type { Refusal } from './refusal.ts'

type Details = Refusal['details']

/** Named at most; the whole list is beside in the answer. */
const most = 5

/** What a refusal says of its very case, in English, for who reads answers as they are; undefined when the title says all. */
export function detailOf(details: Details): string | undefined {
  const { detail, operation, issues, current, holder, users = [], definitions = [], missing } = details
  const said = [
    detail,
    issues && listed(issues, sayIssue),
    sayCurrent(current),
    holder && sayHolder(holder),
    users.length > 0 ? `used by ${listed(users, (user) => `row ${user.rowId} of ${user.platformId}`)}` : undefined,
    definitions.length > 0 ? `used by ${listed(definitions, ({ id }) => `definition ${id}`)}` : undefined,
    missing && `${String(missing.length)} of them`,
  ].filter((part) => part !== undefined)
  const where = operation === undefined ? [] : [`${operation.list}[${String(operation.index)}]`]
  const text = [...where, said.join('. ')].filter((part) => part !== '').join(': ')
  return text === '' ? undefined : text
}

function listed<T>(things: readonly T[], say: (thing: T) => string): string {
  const more = things.length > most ? [`${String(things.length - most)} more`] : []
  return [...things.slice(0, most).map(say), ...more].join(', ')
}

/** `/texts/purpose/fr/value: too long`, the place as a JSON Pointer (RFC 6901). */
function sayIssue({ code, path }: Issue): string {
  const pointer = path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
  return `${pointer === '' ? 'the body' : pointer}: ${code.replaceAll('_', ' ')}`
}

function sayHolder({ platformId, platformName, value }: Holder): string {
  const name = locales.map((locale) => platformName[locale]).find((it) => it !== undefined)
  return `${value} belongs to ${platformId}${name === undefined ? '' : ` (${name})`}`
}

/** What stands, by its id and revision: every thing of the API has both. */
function sayCurrent(current: unknown): string | undefined {
  if (typeof current !== 'object' || current === null || !('id' in current) || !('revision' in current))
    return undefined
  return `${String(current.id)} stands at revision ${String(current.revision)}, and its texts at theirs`
}
