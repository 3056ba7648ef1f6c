import { sql, type Expression, type SqlBool } from 'kysely'
import type { Holding } from '#core/api/store.ts'
import { sqlName } from './tables.ts'

/** Whether a column's text holds one of `anyOf`. Nothing in them is a wildcard of SQL's. */
export function holdsAny(column: string, anyOf: readonly Holding[]): Expression<SqlBool> {
  const text = sql.ref<string | null>(sqlName(column))
  const byEnding = Map.groupBy(anyOf, (held) => (typeof held === 'string' ? held.slice(-2) : null))
  return either(
    [...byEnding].map(([ending, alike]) => {
      const any = either(alike.map((held) => (typeof held === 'string' ? has(text, held) : hasInLine(text, held))))
      // What ends alike is looked for only where that ending stands: most texts have it nowhere.
      return ending === null || alike.length === 1 ? any : sql<SqlBool>`(${has(text, ending)} and ${any})`
    }),
  )
}

type Text = Expression<string | null>

const either = (conditions: readonly Expression<SqlBool>[]): Expression<SqlBool> =>
  conditions.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(conditions, sql` or `)})`

const has = (text: Text, part: string) => sql<SqlBool>`instr(${text}, ${part}) > 0`

function hasInLine(text: Text, parts: readonly string[]): Expression<SqlBool> {
  const form = `*${parts.map(literally).join('*')}*`
  const isSo = (line: Expression<string>) => sql<SqlBool>`char(10) || ${line} || char(10) glob ${form}`
  // Few texts have the longest part, and fewer all of them: only those are read line by line.
  const [longest = ''] = parts.map((part) => part.replace(/^\n|\n$/g, '')).sort((a, b) => b.length - a.length)
  const lines = sql`select 1 from json_each(${asLines(text)}) where ${isSo(sql`value`)}`
  return sql<SqlBool>`(${has(text, longest)} and ${isSo(sql`${text}`)} and exists (${lines}))`
}

/** A part as GLOB reads it literally: what it would take for a wildcard stands in brackets. */
const literally = (part: string): string => part.replace(/[*?[]/g, '[$&]')

/** The lines of a text as a JSON array. Backslashes are written otherwise first, so that only a line feed begins with one and n. */
const asLines = (text: Text) =>
  sql`'[' || replace(replace(json_quote(${text}), '\\\\', '\\u005c'), '\\n', '","') || ']'`
