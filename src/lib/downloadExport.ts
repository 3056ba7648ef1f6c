import { readAnswer } from '#core/contract/client.ts'
import { handFile } from './handFile.ts'
import type { Language } from './language.ts'

type Exported = Pick<Response, 'ok' | 'status' | 'json' | 'headers' | 'blob'>

/** Hands what the API exports to the browser as a file, under the name it gives. Gives that name; throws what was refused. */
export async function downloadExport(call: Promise<Exported>): Promise<string> {
  const response = await call
  // Reading a refusal throws it.
  if (!response.ok) await readAnswer(Promise.resolve(response))
  const [, name = 'export.csv'] = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? []
  handFile(name, await response.blob())
  return name
}

/** In which words and with which separator spreadsheets of that language open a file. */
export function exportQuery(lang: Language): { lang: Language; separator: ';' | ',' } {
  return { lang, separator: lang === 'fr' ? ';' : ',' }
}
