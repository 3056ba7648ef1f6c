import { readAnswer } from '#core/contract/client.ts'
import type { CsvImport } from '#core/contract/routes/csvRoutes.ts'
import type { Locale } from '#core/charter/locale.ts'
import { api } from '#src/lib/api.ts'
import { downloadExport, exportQuery } from '#src/lib/downloadExport.ts'

/** How a file is taken over. `locale`: of the notes within its cells. `clears`: an empty cell takes away what stands. */
export interface CsvWish {
  readonly locale: Locale
  readonly clears: boolean
}

/** What a file would do to the platform's rows, line by line. */
export function rehearseCsv(id: string, file: Blob, { locale, clears }: CsvWish): Promise<CsvImport> {
  return send(id, file, { locale, clears: String(clears), dryRun: 'true' })
}

/** Does exactly what was rehearsed, as one commit. `reason`: why shared values are departed from, where they are. */
export function importCsv(id: string, file: Blob, wish: CsvWish, plan: string, reason: string): Promise<CsvImport> {
  const { locale, clears } = wish
  return send(id, file, { locale, clears: String(clears), plan, ...(reason !== '' && { reason }) })
}

function send(id: string, body: Blob, query: Record<string, string>): Promise<CsvImport> {
  const init = { body, headers: { 'content-type': 'text/csv' } }
  return readAnswer(api.platforms[':id']['rows.csv'].$post({ param: { id }, query }, { init }))
}

/** Hands the platform's rows to the browser as a file. Gives its name. */
export function exportCsv(id: string, language: Locale): Promise<string> {
  return downloadExport(api.platforms[':id']['rows.csv'].$get({ param: { id }, query: exportQuery(language) }))
}
