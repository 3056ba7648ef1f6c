import type { CharterSource } from '#core/charter/charterSource.ts'
import { cookieTextFields } from '#core/charter/cookieFacts.ts'
import { cookieName } from '#core/charter/cookieName.ts'
import { effectiveTexts, type CookieRow } from '#core/charter/cookieRow.ts'
import type { ImportedRow, ImportResult } from '#core/charter/import/importResult.ts'
import type { Locale } from '#core/charter/locale.ts'
import { findMoves } from '#core/charter/matching/findMoves.ts'
import { pairRows } from '#core/charter/matching/pairRows.ts'
import { findProvider } from '#core/charter/matching/rowWords.ts'
import type { Provider } from '#core/charter/provider.ts'
import { unknownRetention, type Retention } from '#core/charter/retention.ts'
import type { ImportPlan } from '#core/contract/importPlan.ts'
import type { RowOperation } from '#core/contract/routes/rowRoutes.ts'

interface Planning {
  readonly source: CharterSource
  readonly providers: readonly Provider[]
  readonly locale: Locale
  readonly isTranslation: boolean
  readonly newId: () => string
}

/** What an import would do to a platform's rows. As a translation, it only brings texts; what is gone is only proposed. */
export function planImport(result: ImportResult, planning: Planning): Omit<ImportPlan, 'sections' | 'categories'> {
  const { source, providers, locale, isTranslation, newId } = planning
  const pairing = pairRows(result.rows, source, providers, locale)
  const known = new ProviderIds(providers, newId)
  const pairs = pairing.pairs.flatMap(({ rowId, index, differences }) => {
    const [row, read] = [source.rows.find((it) => it.id === rowId), result.rows[index]]
    if (row === undefined || read === undefined) return []
    const texts = sidesOf(row, read, planning)
    const changed = isTranslation ? [] : differences.map((difference) => difference.field)
    const facts = {
      ...(changed.includes('names') ? { names: read.names.map(cookieName) } : {}),
      ...(changed.includes('retention') ? { retention: retentionOf(read) } : {}),
    }
    const wanted = texts.filter((text) => text.proposed !== (text.present ?? ''))
    const isNothing = Object.keys(facts).length === 0 && wanted.length === 0
    const edits = Object.fromEntries(
      wanted.map((text) => [text.field, { [locale]: editOf(row, text.field, text.proposed, locale) }]),
    )
    const operation: RowOperation = { do: 'change', id: rowId, row: { revision: row.revision, facts, texts: edits } }
    return [{ rowId, index, differences, texts, operation: isNothing ? null : operation }]
  })
  const moved = (isTranslation ? [] : findMoves(pairing.pairs, result.rows, source, locale)).flatMap((move) => {
    const { rowId, index } = move
    const row = source.rows.find((it) => it.id === rowId)
    const categoryId = move.categoryId ?? source.template.categories.find(({ kind }) => kind === move.kind)?.id
    if (row === undefined || categoryId === undefined || categoryId === row.categoryId) return []
    const operation: RowOperation = { do: 'move', id: rowId, row: { revision: row.revision, categoryId } }
    return [{ rowId, index, categoryId, operation }]
  })
  const added = pairing.added.flatMap((index) => {
    const read = result.rows[index]
    if (read === undefined) return []
    return [{ index, operation: isTranslation ? null : creationOf(read, planning, known) }]
  })
  const gone = pairing.gone.flatMap((rowId) => {
    const row = source.rows.find((it) => it.id === rowId)
    if (row === undefined) return []
    return [{ rowId, operation: { do: 'delete' as const, id: rowId, revision: row.revision } }]
  })
  return { locale, pairs, moved, added, gone, providers: known.unknown }
}

/** The texts of a row that the page says, beside what stands. What the page leaves out is not proposed. */
function sidesOf(
  row: CookieRow,
  read: ImportedRow,
  { source, locale }: Planning,
): ImportPlan['pairs'][number]['texts'] {
  const definition = source.definitions.find((it) => it.id === row.definitionId) ?? null
  const other = source.platform.locales.find((it) => it !== locale) ?? null
  return cookieTextFields.flatMap((field) => {
    const proposed = field === 'retentionNote' ? (read.retention?.note ?? null) : read[field]
    if (proposed === null) return []
    const texts = effectiveTexts(row, definition, field)
    const besides = other === null ? undefined : texts[other]
    const beside = other === null || besides === undefined ? null : { locale: other, value: besides.value }
    return [{ field, present: texts[locale]?.value ?? null, beside, proposed }]
  })
}

/** An edit beside the text's present revision: that of the row's own, none where the row inherits. */
function editOf(row: CookieRow, field: (typeof cookieTextFields)[number], value: string, locale: Locale) {
  return { value, revision: row.texts[field][locale]?.revision ?? null }
}

/** What makes the row that the page has and the platform has not. */
function creationOf(read: ImportedRow, { source, locale, newId }: Planning, known: ProviderIds): RowOperation | null {
  const { categories } = source.template
  const category = categories.find((it) => it.kind === read.category) ?? categories.at(-1)
  if (category === undefined || read.provider === null || read.names.length === 0) return null
  const words = { service: read.service, purpose: read.purpose, retentionNote: read.retention?.note ?? null }
  const said = Object.entries(words).filter(([, value]) => value !== null && value !== '')
  const facts = {
    providerId: known.idOf(read.provider),
    names: read.names.map(cookieName),
    retention: retentionOf(read),
    ...{ party: null, storage: null, host: null, exemption: null },
  }
  const texts = Object.fromEntries(said.map(([field, value]) => [field, { [locale]: { value } }]))
  return { do: 'create', row: { id: newId(), categoryId: category.id, facts, texts } }
}

/** The retention as data, with the words it was read from. */
function retentionOf({ retention }: ImportedRow): Retention {
  if (retention === null) return unknownRetention
  const { text, note: _, ...read } = retention
  return { ...read, words: text }
}

/** Ids of the providers a page names; those nobody knows get a new one, once. */
class ProviderIds {
  readonly unknown: ImportPlan['providers'] = []
  readonly #providers: readonly Provider[]
  readonly #newId: () => string

  constructor(providers: readonly Provider[], newId: () => string) {
    this.#providers = providers
    this.#newId = newId
  }

  idOf(name: string): string {
    const known = findProvider(this.#providers, name)?.id ?? this.unknown.find((it) => it.names[0]?.name === name)?.id
    if (known !== undefined) return known
    const id = this.#newId()
    this.unknown.push({ id, names: [{ name, from: null }], policyUrl: null, contact: null })
    return id
  }
}
