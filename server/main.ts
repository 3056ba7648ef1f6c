import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createApi, localSession } from '#core/api/createApi.ts'
import { createApp } from './app.ts'
import { readSettings } from './env.ts'
import { importInThread } from './importInThread.ts'
import { listen, ownAddress } from './listen.ts'
import { openStore } from './openStore.ts'
import { readSite } from './site/readSite.ts'
import { StartFailure } from './StartFailure.ts'

async function start(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const settings = readSettings(process.env, process.argv.slice(2))
  const clock = () => new Date()
  const { store, file, isNew } = await openStore(settings, clock().toISOString())
  const api = createApi({
    store,
    session: localSession,
    clock,
    ids: () => crypto.randomUUID(),
    importer: importInThread,
  })
  const site = await readSite(join(import.meta.dirname, '..', 'dist'))
  const app = createApp({ api: (request) => api.fetch(request), site })
  const { port, stop } = await listen(app, settings.port).catch(async (error: unknown) => {
    await store.close()
    throw error
  })

  if (isNew) console.log(`New database: ${file}`)
  else console.log(`Database: ${file}`)
  if (!isNew && settings.fleet !== null)
    console.log('It is not empty: --empty and --large count for the first start only.')
  console.log(`Only this machine can reach the server (${ownAddress}): there are no accounts yet.`)
  console.log(`Charterdesk: http://${ownAddress}:${port}`)

  let isStopping = false
  const end = async (): Promise<void> => {
    // A second signal means that somebody does not want to wait.
    if (isStopping) process.exit(130)
    isStopping = true
    await stop()
    await store.close()
    process.exit(0)
  }
  process.on('SIGINT', () => void end())
  process.on('SIGTERM', () => void end())
}

try {
  await start()
} catch (error) {
  if (!(error instanceof StartFailure)) throw error
  console.error(error.message)
  process.exitCode = 1
}
