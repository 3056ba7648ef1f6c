import { readAnswer } from '#core/contract/client.ts'
import type { CsvImport } from '#core/contract/routes/csvRoutes.ts'
import type { PlatformsCsvImport } from '#core/contract/routes/platformsCsvRoutes.ts'
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

/** What a file would do to the platforms, line by line. */
export const rehearsePlatforms = (file: Blob, clears: boolean): Promise<PlatformsCsvImport> =>
  sendPlatforms(file, { clears: String(clears), dryRun: 'true' })

/** Does exactly what was rehearsed, as one commit. */
export const takePlatforms = (file: Blob, clears: boolean, plan: string): Promise<PlatformsCsvImport> =>
  sendPlatforms(file, { clears: String(clears), plan })

function sendPlatforms(body: Blob, query: Record<string, string>): Promise<PlatformsCsvImport> {
  const init = { body, headers: { 'content-type': 'text/csv' } }
  return readAnswer(api['platforms.csv'].$post({ query }, { init }))
}

/** Hands all platforms to the browser as a file. Gives its name. */
export const exportPlatforms = (language: Locale): Promise<string> =>
  downloadExport(api['platforms.csv'].$get({ query: exportQuery(language) }))
