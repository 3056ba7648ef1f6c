import { writeCsvCells } from '#core/charter/paste/csv.ts'
import {
  platformFields,
  reportFields,
  writePlatformCell,
  writePlatformHeader,
  type ReportField,
} from '#core/charter/platformTable/platformColumns.ts'
import { maxExported, type ExportPlatformsQuery } from '#core/contract/routes/csvRoutes.ts'
import type { Desk } from '../desk.ts'
import { listPlatforms } from '../platforms/listPlatforms.ts'
import { refuseTooMany } from './exportRows.ts'

/** The platforms that the query asks for, in its order, with what the list shows of them. */
export async function exportPlatforms(desk: Desk, query: ExportPlatformsQuery): Promise<string> {
  const { lang, separator, ...asked } = query
  const { items, total } = await listPlatforms(desk, { ...asked, page: 1, pageSize: maxExported })
  refuseTooMany(total)
  const header = [...platformFields, ...reportFields].map((field) => writePlatformHeader(field, lang))
  const lines = items.map((item) => [
    ...platformFields.map((field) => writePlatformCell(item, field)),
    ...reportFields.map((field: ReportField) => String(item.summary[field])),
  ])
  return writeCsvCells([header, ...lines], separator)
}
