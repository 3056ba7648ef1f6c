import { unknownPublisher, type Platform } from '#core/charter/platform.ts'
import type { CreatePlatform } from '#core/contract/platformRequests.ts'
import type { Desk } from '../desk.ts'
import { completePlatform } from '../loadPlatforms.ts'
import { refuseField } from '../refusal.ts'
import { fingerprintOf, isReplay } from '../replay.ts'
import { standardTemplateId } from '../shared/listTemplates.ts'
import type { StoredRecords } from '../store.ts'
import type { Unit } from '../unit.ts'
import { copyContent } from './copyContent.ts'
import { hostsOfAddress, refuseTakenSlug, writeHosts } from './hosts.ts'

/** Makes a platform, or answers again with the one this very request made. */
export async function createPlatform(desk: Desk, request: CreatePlatform): Promise<Platform> {
  const fingerprint = await fingerprintOf(request)
  return desk.write(async (unit) => {
    if (await isReplay(unit, 'platform', request.id, fingerprint)) {
      const made = await unit.get('platform', request.id)
      if (made !== null) return completePlatform(unit, made)
    }
    const record = await addPlatform(unit, request)
    if (request.copyOf !== undefined) await copyContent(unit, request.copyOf, record.id, desk.newId)
    return completePlatform(unit, record)
  })
}

/** Adds a platform within a write. Without a template of its own, a copy takes that of what it copies, others the first. */
export async function addPlatform(unit: Unit, request: CreatePlatform): Promise<StoredRecords['platform']> {
  const { id, slug, name, address, locales, defaultLocale, publisher = unknownPublisher } = request
  await refuseTakenSlug(unit, id, slug)
  const templateId = await templateFor(unit, request.copyOf)
  const record = unit.create('platform', { id, slug, name, address, locales, defaultLocale, publisher, templateId })
  await writeHosts(unit, id, request.hosts ?? hostsOfAddress(address))
  return record
}

async function templateFor(unit: Unit, copyOf: string | undefined): Promise<string> {
  if (copyOf !== undefined) {
    const copied = await unit.get('platform', copyOf)
    if (copied?.deletedAt !== null) throw refuseField('unknown_reference', 'copyOf')
    return copied.templateId
  }
  return standardTemplateId(unit)
}
