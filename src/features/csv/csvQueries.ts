import { readAnswer } from '#core/contract/client.ts'
import type { CsvImport } from '#core/contract/routes/csvRoutes.ts'
import type { Locale } from '#core/charter/locale.ts'
import { api } from '#src/lib/api.ts'

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

/** The platform's rows as a file: as French spreadsheets open it, or as the others do. */
export async function exportCsv(id: string, locale: Locale): Promise<{ readonly name: string; readonly blob: Blob }> {
  const separator = locale === 'fr' ? ';' : ','
  const response = await api.platforms[':id']['rows.csv'].$get({ param: { id }, query: { locale, separator } })
  // Reading a refusal throws it.
  if (!response.ok) await readAnswer(Promise.resolve(response))
  const [, name = 'cookies.csv'] = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? []
  return { name, blob: await response.blob() }
}
