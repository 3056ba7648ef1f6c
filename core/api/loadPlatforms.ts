import type { Platform, PlatformHost } from '#core/charter/platform.ts'
import { compareText } from './selectRecords.ts'
import type { Reader, StoredRecords } from './store.ts'

const roles = ['canonical', 'alias', 'former'] as const

/** Platforms as the API shows them: with their hosts, the main one first. A deleted platform shows the hosts it had. */
export async function completePlatforms(
  reader: Reader,
  records: readonly StoredRecords['platform'][],
): Promise<Platform[]> {
  if (records.length === 0) return []
  const where = { platformId: records.map((record) => record.id) }
  const { items } = await reader.list('host', { where, deleted: 'any' })
  return records.map((record) => {
    const hosts = items
      .filter((it) => it.platformId === record.id && it.deletedAt === record.deletedAt)
      .map(({ host, role }): PlatformHost => ({ host, role }))
      .sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role) || compareText(a.host, b.host))
    return { ...record, hosts }
  })
}

/** One platform with its hosts. */
export async function completePlatform(reader: Reader, record: StoredRecords['platform']): Promise<Platform> {
  const [platform] = await completePlatforms(reader, [record])
  if (platform === undefined) throw new Error('one record gives one platform')
  return platform
}
