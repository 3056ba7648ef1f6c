import { buildApp } from './ready/buildApp.mjs'
import { ensureChromium } from './ready/ensureChromium.mjs'
import { getReady } from './ready/getReady.mjs'
import { exitWith, run } from './ready/run.mjs'

// `npm run screenshots [-- SCREEN…]`: takes the pictures of docs/screenshots.md again, on the build that ships.
await exitWith(async () => {
  const tools = await getReady()
  const env = { ...tools.env, CHROMIUM_PATH: await ensureChromium(tools) }
  await buildApp(tools, 'real')
  return run(tools.node, ['e2e/screenshots.ts', ...process.argv.slice(2)], { env })
})
