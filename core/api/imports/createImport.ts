import type { Platform } from '#core/charter/platform.ts'
import type { CreateImport } from '#core/contract/routes/importRoutes.ts'
import { addCategory } from '../content/categories.ts'
import { addSection } from '../content/sections.ts'
import type { Desk } from '../desk.ts'
import { completePlatform } from '../loadPlatforms.ts'
import { addPlatform } from '../platforms/createPlatform.ts'
import { asOperation, atPath } from '../operations.ts'
import { fingerprintOf, isReplay } from '../replay.ts'
import { addRow } from '../rows/addRow.ts'
import { platformOf } from '../rows/openRow.ts'
import { addProviders } from '../shared/providers.ts'
import { commitOf, keepRecord, readSource } from './readSource.ts'

/** Makes a platform from what was decided of a source, with its import record: all in one commit, or nothing. */
export async function createImport(
  desk: Desk,
  request: CreateImport,
): Promise<{ importId: string; commitId: string; platform: Platform }> {
  const fingerprint = await fingerprintOf(request)
  const read = await readSource(desk, request)
  const { id, platform: wanted } = request
  return desk.write(async (unit) => {
    if (!(await isReplay(unit, 'importRecord', id, fingerprint))) {
      await isReplay(unit, 'platform', wanted.id, fingerprint)
      const platform = await atPath(['platform'], addPlatform(unit, wanted))
      await addProviders(unit, request.providers)
      for (const [index, { id: categoryId, ...category }] of request.categories.entries())
        await asOperation({ list: 'categories', index }, addCategory(unit, platform, categoryId, category))
      for (const [index, { id: sectionId, ...section }] of request.sections.entries())
        await asOperation({ list: 'sections', index }, addSection(unit, platform, sectionId, section))
      for (const [index, row] of request.rows.entries())
        await asOperation({ list: 'rows', index }, addRow(unit, platform, row))
      keepRecord(unit, read, { id, platformId: platform.id, purpose: 'create', decisions: request.decisions })
    }
    const platform = await completePlatform(unit, await platformOf(unit, wanted.id))
    return { importId: id, commitId: await commitOf(unit, id), platform }
  })
}
