import { hostOf } from '#core/charter/address.ts'
import { locales } from '#core/charter/locale.ts'
import { matchRow } from '#core/charter/matching/matchRow.ts'
import { wordsOfImported } from '#core/charter/matching/rowWords.ts'
import type { Desk } from '../desk.ts'
import { completeDefinitions } from '../loadThings.ts'
import type { Reader } from '../store.ts'
import { readSource } from './readSource.ts'

/** Reads a source, matches its rows with the shared definitions and recognises its platform. Nothing is kept. */
export async function parseImport(desk: Desk, request: { source: string; fileName: string | null }) {
  const { result, sha256 } = await readSource(desk, request)
  return desk.read(async (reader) => {
    const definitions = await completeDefinitions(reader, (await reader.list('definition', {})).items)
    const providers = (await reader.list('provider', {})).items
    const locale = result.language ?? locales[0]
    const matches = result.rows.map((row) => matchRow(wordsOfImported(row), definitions, providers, locale))
    const shown = matches.map((match) => (match === null ? null : { ...match }))
    // A bad address may still say whose page it is.
    const bad = result.issues.find(({ code }) => code === 'bad_address')?.proposal ?? null
    const host = hostOf(result.platform.url ?? bad)
    return { result, sha256, matches: shown, platform: await recognise(reader, host) }
  })
}

/** The living platform that has this host, in whatever role. */
async function recognise(reader: Reader, host: string | null) {
  if (host === null) return null
  const [found] = (await reader.list('host', { where: { host } })).items
  const platform = found === undefined ? null : await reader.get('platform', found.platformId)
  if (found === undefined || platform === null) return null
  return { id: platform.id, name: platform.name, host, role: found.role }
}
