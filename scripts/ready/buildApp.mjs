import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onStderr, root, run, say, Unready } from './run.mjs'
import { withLock } from './withLock.mjs'

/** Where each build stands. The server serves the first one; the second needs no server. */
export const builds = { real: 'dist', mock: '.cache/dist-mock' }

const inputs = [
  'index.html',
  'vite.config.ts',
  'scripts/leaveMockOut.ts',
  'scripts/nameScreens.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'public',
  'src',
  'core',
]

/**
 * Builds the app in the browser, unless the build that stands was made from the same files. A build that fails leaves the one
 * before in its place.
 * @param {{ node: string, env: NodeJS.ProcessEnv }} tools
 * @param {'real' | 'mock'} api which API it will speak to
 * @param {{ isForced?: boolean }} [options] `isForced` builds whatever stands
 */
export async function buildApp({ node, env }, api, { isForced = false } = {}) {
  const target = join(root, builds[api])
  const stamp = join(root, `.cache/build-${api}.hash`)
  const hash = hashOf(api === 'mock' ? [...inputs, 'mocks'] : inputs)
  const isFresh = () =>
    existsSync(join(target, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
  if (isFresh() && !isForced) return
  const build = async () => {
    if (isFresh() && !isForced) return
    say(`charterdesk: building the app (${api} API) …`)
    const draft = join(root, `.cache/build-${api}-draft`)
    const vite = ['node_modules/vite/bin/vite.js', 'build', '--outDir', draft, '--emptyOutDir', '--logLevel', 'warn']
    const code = await run(node, vite, { env: { ...env, VITE_API: api, NODE_ENV: 'production' }, stdio: onStderr })
    if (code !== 0) throw new Unready(`the build failed (vite ended with ${code}).`)
    rmSync(target, { recursive: true, force: true })
    renameSync(draft, target)
    writeFileSync(stamp, hash)
  }
  await withLock(join(root, `.cache/build-${api}.lock`), build, () =>
    say('charterdesk: another process is building, waiting.'),
  )
}

/** @param {readonly string[]} paths */
function hashOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesIn).sort()) hash.update(`${path}\0`).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false })
  if (!found) return []
  if (!found.isDirectory()) return /\.test\.tsx?$/.test(path) ? [] : [path]
  return readdirSync(join(root, path)).flatMap((name) => filesIn(`${path}/${name}`))
}
