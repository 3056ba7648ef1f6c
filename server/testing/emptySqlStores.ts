import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { Store } from '#core/api/store.ts'
import { migrate } from '../migrations/migrate.ts'
import { sqlStore } from '../store/sqlStore.ts'

/** Gives what makes an empty store over a file of its own, migrated; each is closed and removed after the test that asked for it. */
export function emptySqlStores(): () => Promise<Store> {
  const opened: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const close of opened.splice(0)) await close()
  })
  return async () => {
    const folder = await mkdtemp(join(tmpdir(), 'charterdesk-'))
    const file = join(folder, 'charterdesk.sqlite')
    await migrate(file, '2026-01-15T09:00:00.000Z')
    const store = sqlStore(file)
    opened.push(async () => {
      await store.close()
      await rm(folder, { recursive: true })
    })
    return store
  }
}
