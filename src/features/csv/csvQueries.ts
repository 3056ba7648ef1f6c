import type { CsvImport } from '#core/contract/routes/csvRoutes.ts'
import type { PlatformsCsvImport } from '#core/contract/routes/platformsCsvRoutes.ts'
import type { Locale } from '#core/charter/locale.ts'
import { api } from '#src/lib/api.ts'
import { downloadExport, exportQuery } from '#src/lib/downloadExport.ts'
import { readWrite, type Written } from '#src/lib/readWrite.ts'

/** How a file is taken over. `locale`: of the notes within its cells. `clears`: an empty cell takes away what stands. */
export interface CsvWish {
  readonly locale: Locale
  readonly clears: boolean
}

/** What a file would do to the platform's rows, line by line. */
export async function rehearseCsv(id: string, file: Blob, { locale, clears }: CsvWish): Promise<CsvImport> {
  return (await send(id, file, { locale, clears: String(clears), dryRun: 'true' })).answer
}

/** Does exactly what was rehearsed, as one commit. `reason`: why shared values are departed from, where they are. */
export function importCsv(
  id: string,
  file: Blob,
  wish: CsvWish,
  plan: string,
  reason: string,
): Promise<Written<CsvImport>> {
  const { locale, clears } = wish
  return send(id, file, { locale, clears: String(clears), plan, ...(reason !== '' && { reason }) })
}

function send(id: string, body: Blob, query: Record<string, string>): Promise<Written<CsvImport>> {
  const init = { body, headers: { 'content-type': 'text/csv' } }
  return readWrite(api.platforms[':id']['rows.csv'].$post({ param: { id }, query }, { init }))
}

/** Hands the platform's rows to the browser as a file. Gives its name. */
export function exportCsv(id: string, language: Locale): Promise<string> {
  return downloadExport(api.platforms[':id']['rows.csv'].$get({ param: { id }, query: exportQuery(language) }))
}

/** What a file would do to the platforms, line by line. */
export const rehearsePlatforms = async (file: Blob, clears: boolean): Promise<PlatformsCsvImport> =>
  (await sendPlatforms(file, { clears: String(clears), dryRun: 'true' })).answer

/** Does exactly what was rehearsed, as one commit. */
export const takePlatforms = (file: Blob, clears: boolean, plan: string): Promise<Written<PlatformsCsvImport>> =>
  sendPlatforms(file, { clears: String(clears), plan })

function sendPlatforms(body: Blob, query: Record<string, string>): Promise<Written<PlatformsCsvImport>> {
  const init = { body, headers: { 'content-type': 'text/csv' } }
  return readWrite(api['platforms.csv'].$post({ query }, { init }))
}

/** Hands all platforms to the browser as a file. Gives its name. */
export const exportPlatforms = (language: Locale): Promise<string> =>
  downloadExport(api['platforms.csv'].$get({ query: exportQuery(language) }))
