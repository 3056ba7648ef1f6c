import type { UpdateImport } from '#core/contract/routes/importRoutes.ts'
import type { Desk } from '../desk.ts'
import { loadSource } from '../loadSource.ts'
import { Refusal } from '../refusal.ts'
import { fingerprintOf, isReplay } from '../replay.ts'
import { platformOf } from '../rows/openRow.ts'
import { applyImport } from './applyImport.ts'
import { planContent } from './planContent.ts'
import { planImport } from './planImport.ts'
import { commitOf, keepRecord, readSource } from './readSource.ts'

const nothing = { items: [], sections: [], categories: [] }
type Purpose = 'update' | 'translation'

/** Reads a source for a platform that exists: what it would change, and unless dry, does what was decided, in one commit. */
export async function updateImport(
  desk: Desk,
  platformId: string,
  request: UpdateImport,
  { purpose, dryRun }: { purpose: Purpose; dryRun: boolean },
) {
  const read = await readSource(desk, request)
  const plan = await desk.read(async (reader) => {
    const record = await reader.get('platform', platformId)
    if (record === null) throw new Refusal('not_found')
    const providers = (await reader.list('provider', {})).items
    const locale = request.locale ?? read.result.language ?? record.defaultLocale
    const source = await loadSource(reader, record)
    const isTranslation = purpose === 'translation'
    const planning = { source, providers, locale, isTranslation, newId: desk.newId }
    return { ...planImport(read.result, planning), ...planContent(read.result, planning) }
  })
  const { result } = read
  if (dryRun) return { result, plan, importId: null, commitId: null, ...nothing }
  const fingerprint = await fingerprintOf({ platformId, purpose, request })
  const done = await desk.write(async (unit) => {
    const platform = await platformOf(unit, platformId)
    if (await isReplay(unit, 'importRecord', request.id, fingerprint))
      return { commitId: await commitOf(unit, request.id), ...nothing }
    const { locale } = plan
    const locales = platform.locales.includes(locale) ? platform.locales : [...platform.locales, locale]
    if (purpose === 'translation') unit.change('platform', platform, { locales })
    keepRecord(unit, read, { id: request.id, platformId, purpose, decisions: request.decisions })
    return { commitId: unit.commitId, ...(await applyImport(unit, platformId, request)) }
  })
  return { result, plan, importId: request.id, ...done }
}
