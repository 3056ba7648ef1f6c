import { getReady } from './ready/getReady.mjs'
import { exitWith, run, settingsFile } from './ready/run.mjs'

// `npm run dev`: the app alone, with the API inside the tab. `npm run dev:real`: the server, and the app in front of it.
await exitWith(async () => {
  const { node, env } = await getReady()
  const isReal = process.argv.includes('--real')
  const rest = process.argv.slice(2).filter((argument) => argument !== '--real')
  const api = { ...env, VITE_API: isReal ? 'real' : 'mock' }
  const startVite = () => run(node, ['node_modules/vite/bin/vite.js', ...rest], { env: api })
  if (!isReal) return startVite()
  // Whichever ends first ends the other: half of this is of no use.
  const code = await Promise.race([
    startVite(),
    run(node, [...settingsFile(), '--watch', 'server/main.ts'], { env: api }),
  ])
  process.emit('SIGTERM', 'SIGTERM')
  return code
})
