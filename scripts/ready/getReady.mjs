import { ensureDependencies } from './ensureDependencies.mjs'
import { ensureNode } from './ensureNode.mjs'

/**
 * What every command does first: a Node that is new enough, and the packages. Runs on Node 18, needs nothing installed, writes on
 * stderr only.
 * @returns {Promise<{ node: string, env: NodeJS.ProcessEnv }>} the Node to run things with, and the environment to give them
 */
export async function getReady() {
  const tools = await ensureNode()
  await ensureDependencies(tools)
  return tools
}
