import { onStderr, root, run } from './run.mjs'

/**
 * Runs npm, output on stderr: the one that called us, otherwise the one on PATH.
 * @param {readonly string[]} args
 * @param {{ node?: string, cwd?: string, env?: NodeJS.ProcessEnv }} [options] `node` runs npm itself, where that is possible
 * @returns {Promise<number>} its exit code
 */
export function runNpm(args, { node = process.execPath, cwd = root, env = process.env } = {}) {
  const script = process.env.npm_execpath
  const settings = { cwd, env: withoutCallersProject(env), stdio: onStderr }
  if (script && /npm-cli\.[cm]?js$/.test(script)) return run(node, [script, ...args], settings)
  return process.platform === 'win32' ? run('cmd', ['/c', 'npm', ...args], settings) : run('npm', args, settings)
}

/**
 * `npm run` tells its children which project they are in; an npm that works elsewhere must not believe it,
 * and must not be as silent as they were asked to be.
 * @param {NodeJS.ProcessEnv} env
 */
function withoutCallersProject(env) {
  const ofTheCaller = /^npm_(config_local_prefix|config_prefix|config_loglevel|package_|lifecycle_|command$)/i
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ofTheCaller.test(name)))
}
