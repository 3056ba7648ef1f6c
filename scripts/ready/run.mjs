import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

/** The project's root, with a final slash. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Where a person may keep the server's settings; see .env.example. */
export const settingsFile = () => (existsSync(`${root}.env`) ? ['--env-file=.env'] : [])

/**
 * Runs a command from the project's root and gives its exit code (128 + n when signal n ended it). Ctrl+C and an order to stop are
 * passed on, so that the command ends itself and we end with its code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, stdio?: import('node:child_process').StdioOptions }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { env = process.env, cwd = root, stdio = 'inherit' } = {}) {
  return new Promise((settle, fail) => {
    const child = spawn(command, args, { cwd, env, stdio })
    const stop = passSignalsTo(child)
    child.once('error', fail)
    child.once('exit', (code, signal) => {
      stop()
      settle(code ?? 128 + (signal ? constants.signals[signal] : 0))
    })
  })
}

/** What a command writes for us to read or to pass over: nothing on stdout, which belongs to whoever called us. */
export const onStderr = /** @type {import('node:child_process').StdioOptions} */ (['ignore', 2, 2])

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/** An end that a person can act on: its message is printed alone, without a stack. */
export class Unready extends Error {}

/**
 * Runs a command's script: its result is the exit code; what keeps it from running is said on stderr, with exit code 1.
 * @param {() => Promise<number>} script
 */
export async function exitWith(script) {
  try {
    process.exitCode = await script()
  } catch (error) {
    say(
      error instanceof Unready ? `charterdesk: ${error.message}` : String(error instanceof Error ? error.stack : error),
    )
    process.exitCode = 1
  }
}

/**
 * Passes signals on, and one that never comes: npm, told to stop, ends the shell between it and us, and tells us nothing.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} to call when the child has ended
 */
function passSignalsTo(child) {
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
  // A terminal sends Ctrl+C to the command itself too, which must not take ours for a second, impatient one.
  const isFromTerminal = (/** @type {string} */ signal) => signal === 'SIGINT' && process.stdin.isTTY
  const handlers = signals.map((signal) => {
    const handler = () => {
      if (!isFromTerminal(signal)) child.kill(signal)
    }
    process.on(signal, handler)
    return () => process.removeListener(signal, handler)
  })
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.env.npm_lifecycle_event && process.ppid !== parent) child.kill('SIGTERM')
  }, 500)
  return () => {
    clearInterval(watch)
    handlers.forEach((remove) => remove())
  }
}
