import { buildApp } from './ready/buildApp.mjs'
import { getReady } from './ready/getReady.mjs'
import { exitWith, run, settingsFile } from './ready/run.mjs'

// `npm start`: from an empty clone to a running server; arguments go to the server.
await exitWith(async () => {
  const tools = await getReady()
  await buildApp(tools, 'real')
  return run(tools.node, [...settingsFile(), 'server/main.ts', ...process.argv.slice(2)], { env: tools.env })
})
