import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from './findChromium.mjs'
import { onStderr, root, run, say, Unready } from './run.mjs'

/**
 * Finds a Chromium, or installs one.
 * @param {{ node: string, env: NodeJS.ProcessEnv }} tools
 * @returns {Promise<string>} the executable
 */
export async function ensureChromium(tools) {
  const find = () => findChromium(() => askPlaywright(tools))
  const found = find()
  if (found !== undefined) {
    if (!existsSync(found)) throw new Unready(`CHROMIUM_PATH names ${found}, and nothing is there.`)
    return found
  }
  say('charterdesk: no Chromium here, installing one …')
  await run(tools.node, ['node_modules/playwright/cli.js', 'install', 'chromium'], { env: tools.env, stdio: onStderr })
  if (find() === undefined && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'))
    await installFromDebian(tools.env)
  const installed = find()
  if (installed === undefined) {
    throw new Unready('no Chromium could be installed. Install one yourself and name it in CHROMIUM_PATH.')
  }
  return installed
}

/** @param {NodeJS.ProcessEnv} env */
async function installFromDebian(env) {
  const settings = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: onStderr }
  const wait = ['-o', 'DPkg::Lock::Timeout=300']
  await run('apt-get', ['update', ...wait], settings)
  // Not every release has the shell alone.
  for (const name of ['chromium-headless-shell', 'chromium']) {
    if ((await run('apt-get', ['install', '-y', ...wait, name], settings)) === 0) return
  }
}

/** @param {{ node: string, env: NodeJS.ProcessEnv }} tools */
function askPlaywright({ node, env }) {
  const question = "process.stdout.write(require('playwright-core').chromium.executablePath() ?? '')"
  return spawnSync(node, ['-e', question], { cwd: root, env, encoding: 'utf8' }).stdout
}
