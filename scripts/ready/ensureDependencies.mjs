import { createHash } from 'node:crypto'
import { lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNpm } from './npm.mjs'
import { root, say, Unready } from './run.mjs'
import { withLock } from './withLock.mjs'

const modules = join(root, 'node_modules')
const lockfile = join(root, 'package-lock.json')
// Inside node_modules, so that it goes when they go.
const stamp = join(modules, '.charterdesk-lock-hash')

/**
 * Installs the packages of package-lock.json where they are missing or not those it names. Costs a few milliseconds when they are.
 * @param {{ node: string, env: NodeJS.ProcessEnv }} tools
 */
export async function ensureDependencies({ node, env }) {
  if (areInstalled()) return
  const install = async () => {
    if (areInstalled()) return
    if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) {
      throw new Unready(
        'node_modules is a link to packages that are not those of package-lock.json. Install them where it points.',
      )
    }
    say('charterdesk: installing the packages of package-lock.json …')
    const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], { node, env })
    if (code !== 0) {
      throw new Unready(
        `could not install the packages (npm ended with ${code}). Check that the npm registry can be reached, then try again.`,
      )
    }
    writeStamp()
  }
  await withLock(join(root, '.cache/dependencies.lock'), install, () =>
    say('charterdesk: another process is installing the packages, waiting.'),
  )
}

function areInstalled() {
  if (readOrNull(stamp) === hashOfLock()) return true
  if (!matchesLock()) return false
  writeStamp()
  return true
}

/** Whether what npm says it installed (by hand, say) is what the lockfile asks for; optional packages may be absent. */
function matchesLock() {
  const installed = readOrNull(join(modules, '.package-lock.json'))
  if (installed === null) return false
  const has = packagesOf(installed)
  return Object.entries(packagesOf(readFileSync(lockfile, 'utf8'))).every(
    ([path, wanted]) => path === '' || (has[path] ? has[path].version === wanted?.version : wanted?.optional === true),
  )
}

/** @param {string} text a lockfile's */
function packagesOf(text) {
  const lock = /** @type {{ packages: Record<string, { version?: string, optional?: boolean } | undefined> }} */ (
    JSON.parse(text)
  )
  return lock.packages
}

function writeStamp() {
  writeFileSync(stamp, hashOfLock())
}

function hashOfLock() {
  return createHash('sha256').update(readFileSync(lockfile)).digest('hex')
}

/** @param {string} path */
function readOrNull(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
