import { constants } from 'node:fs'
import { access, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { refreshSummaries } from '#core/api/refreshSummaries.ts'
import type { Store } from '#core/api/store.ts'
import type { Settings } from './env.ts'
import { fillStore } from './fillStore.ts'
import { migrate } from './migrations/migrate.ts'
import { StartFailure, reasonOf } from './StartFailure.ts'
import { sqlStore } from './store/sqlStore.ts'

const fileName = 'charterdesk.sqlite'

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.R_OK | constants.W_OK)
  } catch (error) {
    throw new StartFailure(
      `The data folder cannot be written: ${reasonOf(error)}.\n` +
        `Give the right to write there, or choose another folder (DATA_DIR).\nData folder: ${folder}`,
      error,
    )
  }
}

/** Opens the store in the data folder, brought up to date, and filled when it is new. Throws {@link StartFailure}. */
export async function openStore(
  { dataFolder, fleet }: Pick<Settings, 'dataFolder' | 'fleet'>,
  at: string,
): Promise<{ store: Store; file: string; isNew: boolean }> {
  await makeFolder(dataFolder)
  const file = join(dataFolder, fileName)
  await migrate(file, at)
  const store = sqlStore(file)
  await refreshSummaries(store, at)
  const isNew = await fillStore(store, fleet ?? 'demo', at)
  return { store, file, isNew }
}
