import type { Charter, CharterCategory, CharterRow, CharterSection } from '../charter.ts'
import type { ImportedRow, ImportedSection, ImportResult, ReadRetention } from '../import/importResult.ts'
import type { Locale } from '../locale.ts'
import { unknownPublisher } from '../platform.ts'
import { unknownRetention, type Retention } from '../retention.ts'
import type { Place, Resolution, TextSource } from './resolution.ts'

/**
 * The charter that an import read, with the sections and category titles of its source. What the source does not have is absent, not
 * missing, except why a cookie is set. In another language than the source's, every text is missing; a source whose language is not
 * known is taken for either. Rows and sections have no id yet: theirs is their place in the result ("0", "1"…).
 */
export function charterFromImport(result: ImportResult, locale: Locale): Resolution {
  const reader = new Reading(result.language, locale)
  const title = reader.take(result.title, 'title', { kind: 'platform', id: '', field: 'title' })
  const tables = groupTables(result)
  const sections = arrange(result.sections, tables).map((section, index) => reader.takeSection(section, index))
  const categories = tables.map((table, index) => reader.takeTable(table, index))
  const charter: Charter = {
    schemaVersion: 1,
    locale,
    title,
    platform: { name: result.platform.name, address: result.platform.url },
    publisher: unknownPublisher,
    hasVariables: false,
    sections,
    categories,
  }
  return { charter, texts: reader.texts, places: reader.places }
}

type Placed<T> = readonly [thing: T, id: string]

interface Table {
  readonly heading: Placed<ImportedSection> | null
  readonly rows: readonly Placed<ImportedRow>[]
}

/** Rows that follow one another under one title, with the section that is the heading of their table. */
function groupTables({ rows, sections }: ImportResult): Table[] {
  const groups: Placed<ImportedRow>[][] = []
  for (const [index, row] of rows.entries()) {
    const group = groups.at(-1)
    const [last] = group?.at(-1) ?? []
    const isSame = last?.categoryTitle === row.categoryTitle && last.category === row.category
    if (isSame) group?.push([row, String(index)])
    else groups.push([[row, String(index)]])
  }
  const headings = sections.map((section, index): Placed<ImportedSection> => [section, String(index)])
  return groups.map((group) => {
    const title = group[0]?.[0].categoryTitle ?? null
    const at = headings.findIndex(([section]) => section.role === 'tables' && section.heading === title)
    return { heading: at === -1 ? null : (headings.splice(at, 1)[0] ?? null), rows: group }
  })
}

/** The sections that are no table's heading, and an empty one (null) where the first table stands. */
function arrange(sections: readonly ImportedSection[], tables: readonly Table[]): (Placed<ImportedSection> | null)[] {
  const headings = new Set(tables.map(({ heading }) => heading?.[1]))
  const firstLine = tables[0]?.heading?.[0].lines[0] ?? tables[0]?.rows[0]?.[0].lines[0] ?? Infinity
  const rest = sections
    .map((section, index): Placed<ImportedSection> => [section, String(index)])
    .filter(([, id]) => !headings.has(id))
  const before = rest.filter(([section]) => (section.lines[0] ?? 0) < firstLine)
  return [...before, null, ...rest.slice(before.length)]
}

class Reading {
  readonly texts: Record<string, TextSource> = {}
  readonly places: Record<string, Place> = { title: { kind: 'platform', id: '' } }
  readonly language: Locale | null
  readonly locale: Locale

  constructor(language: Locale | null, locale: Locale) {
    this.language = language
    this.locale = locale
  }

  /** A text of the source; null where it has none, or has it in another language. */
  take(value: string | null, path: string, place: TextSource['place'], isWanted = false): string | null {
    if (value === null && !isWanted) return null
    const owner = { kind: 'import', id: place.id, field: place.field } as const
    const { language, locale } = this
    const isOther = language !== null && language !== locale
    const fallback = language !== null && isOther && value !== null ? { locale: language, value } : null
    const state = value === null || isOther ? 'missing' : 'current'
    this.texts[path] = { state, owner, place, fallback }
    return isOther ? null : value
  }

  takeSection(placed: Placed<ImportedSection> | null, index: number): CharterSection {
    if (placed === null) return { role: 'tables', heading: null, body: null }
    const [section, id] = placed
    const path = `sections.${String(index)}`
    this.places[path] = { kind: 'section', id }
    return {
      // The place of the tables is told by the empty section alone.
      role: section.role === 'tables' ? 'other' : section.role,
      heading: this.take(section.heading, `${path}.heading`, { kind: 'section', id, field: 'heading' }),
      body: this.take(section.body, `${path}.body`, { kind: 'section', id, field: 'body' }),
    }
  }

  takeTable({ heading, rows }: Table, index: number): CharterCategory {
    const path = `categories.${String(index)}`
    const id = heading?.[1] ?? `table-${String(index)}`
    this.places[path] = { kind: 'category', id }
    const [first] = rows[0] ?? []
    const place = { kind: 'category', id } as const
    return {
      kind: first?.category ?? 'other',
      title: this.take(first?.categoryTitle ?? null, `${path}.title`, { ...place, field: 'title' }),
      description: this.take(heading?.[0].body ?? null, `${path}.description`, { ...place, field: 'description' }),
      rows: rows.map((row, at) => this.takeRow(row, `${path}.rows.${String(at)}`)),
    }
  }

  takeRow([row, id]: Placed<ImportedRow>, path: string): CharterRow {
    const place = { kind: 'row', id } as const
    this.places[path] = place
    return {
      provider: row.provider,
      service: this.take(row.service, `${path}.service`, { ...place, field: 'service' }),
      names: [...row.names],
      purpose: this.take(row.purpose, `${path}.purpose`, { ...place, field: 'purpose' }, true),
      retention: row.retention === null ? unknownRetention : printedRetention(row.retention),
      retentionNote: this.take(row.retention?.note ?? null, `${path}.retentionNote`, {
        ...place,
        field: 'retentionNote',
      }),
    }
  }
}

/** Without the words it was read from: they are never printed, so they are no part of a charter. */
function printedRetention(retention: ReadRetention): Retention {
  const { text: _text, note: _note, ...read } = retention
  return { ...read, words: null }
}
