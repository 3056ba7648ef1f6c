import { buildApp } from './ready/buildApp.mjs'
import { getReady } from './ready/getReady.mjs'
import { exitWith, run } from './ready/run.mjs'

// `npm start`: from an empty clone to a running server; arguments go to the server.
await exitWith(async () => {
  const tools = await getReady()
  await buildApp(tools, 'real')
  return run(tools.node, ['--env-file-if-exists=.env', 'server/main.ts', ...process.argv.slice(2)], { env: tools.env })
})
