import { getReady } from './ready/getReady.mjs'
import { exitWith, run } from './ready/run.mjs'

// `npm run bench -- …`: all measurements, or those named.
await exitWith(async () => {
  const { node, env } = await getReady()
  return run(node, ['bench/all.ts', ...process.argv.slice(2)], { env })
})
