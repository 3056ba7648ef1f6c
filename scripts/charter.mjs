import { getReady } from './ready/getReady.mjs'
import { exitWith, run } from './ready/run.mjs'

// `npm run charter -- …`: the command line, its arguments, stdin and stdout untouched.
await exitWith(async () => {
  const { node, env } = await getReady()
  return run(node, ['server/cli.ts', ...process.argv.slice(2)], { env })
})
