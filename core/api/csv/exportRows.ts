import { writeCsvCells } from '#core/charter/paste/csv.ts'
import { readSheetRows } from '#core/charter/paste/pasteTarget.ts'
import { writeCells } from '#core/charter/paste/writeRows.ts'
import { pickLocalized } from '#core/charter/locale.ts'
import { maxExported, type ExportRowsQuery } from '#core/contract/routes/csvRoutes.ts'
import type { Desk } from '../desk.ts'
import { pageOfQuery, sortOf } from '../listing.ts'
import { loadSources } from '../loadSource.ts'
import { Refusal } from '../refusal.ts'
import { conditionsOf } from '../rows/listRows.ts'

const platformHeaders = { fr: 'Plateforme', en: 'Platform' }

/** The rows of all platforms that the query asks for, as they read there, each after the name of its platform. */
export function exportRows(desk: Desk, query: ExportRowsQuery): Promise<string> {
  const { lang, separator, search, sort = 'name', ...conditions } = query
  return desk.read(async (reader) => {
    const { window } = pageOfQuery({ search, page: 1, pageSize: maxExported })
    const { items, total } = await reader.list('rowSummary', {
      ...window,
      ...conditionsOf(conditions),
      sort: sortOf(sort),
    })
    refuseTooMany(total)
    const ids = [...new Set(items.map(({ platformId }) => platformId))]
    const { items: platforms } = await reader.list('platform', { where: { id: ids } })
    const sources = await loadSources(reader, platforms)
    const read = new Map(sources.flatMap((source) => readSheetRows(source, lang, desk.at)).map((row) => [row.id, row]))
    const names = new Map(
      sources.map(({ platform }) => [platform.id, pickLocalized(platform.name, lang)?.value ?? platform.slug]),
    )
    const shown = items.flatMap(({ id, platformId }) => {
      const row = read.get(id)
      return row === undefined ? [] : [{ row, name: names.get(platformId) ?? '' }]
    })
    const [header = [], ...cells] = writeCells(
      shown.map(({ row }) => row),
      lang,
    )
    const lines = cells.map((line, index) => [shown[index]?.name ?? '', ...line])
    return writeCsvCells([[platformHeaders[lang], ...header], ...lines], separator)
  })
}

/** Refuses an export of more than is written at once. */
export function refuseTooMany(total: number): void {
  if (total <= maxExported) return
  const detail = `${String(total)} lines, at most ${String(maxExported)} are exported`
  throw new Refusal('table_too_large', { detail, count: total, max: maxExported })
}
