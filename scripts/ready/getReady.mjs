import { join } from 'node:path'
import { ensureDependencies } from './ensureDependencies.mjs'
import { ensureNode } from './ensureNode.mjs'
import { root } from './run.mjs'

/**
 * What every command does first: a Node that is new enough, and the packages. Runs on Node 18, needs nothing installed, writes on
 * stderr only.
 * @returns {Promise<{ node: string, env: NodeJS.ProcessEnv }>} the Node to run things with, and the environment to give them
 */
export async function getReady() {
  const { node, env } = await ensureNode()
  // Node keeps what it made of our files, types taken out: the server starts in three quarters of the time.
  const tools = { node, env: { NODE_COMPILE_CACHE: join(root, '.cache/compiled'), ...env } }
  await ensureDependencies(tools)
  return tools
}
