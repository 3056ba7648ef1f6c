import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { describeLostUpdates } from '#core/api/describeLostUpdates.ts'
import { migrate } from './migrations/migrate.ts'
import { sqlStore } from './store/sqlStore.ts'

const opened: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of opened.splice(0)) await close()
})

describeLostUpdates(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'charterdesk-lost-'))
  const file = join(folder, 'charterdesk.sqlite')
  await migrate(file, '2026-01-15T09:00:00.000Z')
  const store = sqlStore(file)
  opened.push(async () => {
    await store.close()
    await rm(folder, { recursive: true })
  })
  return store
})
