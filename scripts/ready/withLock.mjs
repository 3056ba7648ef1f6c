import { mkdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const beatEvery = 2_000
const deadAfter = 15_000

/**
 * Runs `work` while no other process runs under the same lock: a folder that exists while it is held. The holder touches it
 * regularly, so one left behind by a killed process is taken over after a few seconds.
 * @template T
 * @param {string} path the folder that stands for the lock
 * @param {() => Promise<T>} work
 * @param {() => void} [onWait] called once when another process holds the lock
 * @returns {Promise<T>}
 */
export async function withLock(path, work, onWait = () => undefined) {
  mkdirSync(dirname(path), { recursive: true })
  let hasWaited = false
  while (!take(path)) {
    if (!hasWaited) onWait()
    hasWaited = true
    if (isLeftBehind(path)) rmSync(path, { recursive: true, force: true })
    else await wait(200)
  }
  const beat = setInterval(() => utimesSync(path, new Date(), new Date()), beatEvery)
  const release = () => rmSync(path, { recursive: true, force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    process.removeListener('exit', release)
    release()
  }
}

/** @param {string} path */
function take(path) {
  try {
    mkdirSync(path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** @param {string} path */
function isLeftBehind(path) {
  try {
    return Date.now() - statSync(path).mtimeMs > deadAfter
  } catch (error) {
    // Released between the two looks.
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
