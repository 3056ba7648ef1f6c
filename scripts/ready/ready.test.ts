import { existsSync, mkdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { isAtLeast } from './ensureNode.mjs'
import { findChromium } from './findChromium.mjs'
import { run } from './run.mjs'
import { withLock } from './withLock.mjs'
import { folderMaker } from '../testing/folderMaker.ts'

describe('isAtLeast', () => {
  test.each([
    ['24.21.0', '22.22', true],
    ['22.22.0', '22.22', true],
    ['22.21.9', '22.22', false],
    ['22.9.0', '22.22', false],
    ['20.20.2', '22.22', false],
    ['100.0.0', '22.22', true],
  ])('%s against %s', (has, wanted, expected) => {
    expect(isAtLeast(has, wanted)).toBe(expected)
  })
})

describe('withLock', () => {
  const makeFolder = folderMaker()
  const newLock = (): string => join(makeFolder(), 'lock')

  test('lets one work at a time, and tells who waits', async () => {
    const lock = newLock()
    const events: string[] = []
    const work = async (name: string): Promise<void> => {
      events.push(`${name} starts`)
      await new Promise((resolve) => setTimeout(resolve, 20))
      events.push(`${name} ends`)
    }
    await Promise.all([
      withLock(lock, () => work('one')),
      withLock(
        lock,
        () => work('two'),
        () => events.push('two waits'),
      ),
    ])
    expect(events).toEqual(['one starts', 'two waits', 'one ends', 'two starts', 'two ends'])
    expect(existsSync(lock)).toBe(false)
  })

  test('is released by work that fails', async () => {
    const lock = newLock()
    await expect(withLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await withLock(lock, async () => 'again')).toBe('again')
  })

  test('is taken over from a process that died', async () => {
    const lock = newLock()
    mkdirSync(lock)
    utimesSync(lock, new Date(0), new Date(0))
    expect(await withLock(lock, async () => 'mine')).toBe('mine')
  })
})

describe('run', () => {
  test.each([
    ['process.exitCode = 3', 3],
    ['process.kill(process.pid, "SIGKILL")', 137],
    ['', 0],
  ])('gives the exit code of %j', async (code, expected) => {
    expect(await run(process.execPath, ['-e', code], { stdio: 'ignore' })).toBe(expected)
  })
})

describe('findChromium', () => {
  afterEach(() => vi.unstubAllEnvs())

  test('believes CHROMIUM_PATH above all', () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium')
    expect(findChromium(() => process.execPath)).toBe('/nowhere/chromium')
  })

  test('takes what Playwright brought only when it is there', () => {
    vi.stubEnv('CHROMIUM_PATH', '')
    const systems = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']
    expect([process.execPath, ...systems]).toContain(findChromium(() => process.execPath))
    expect([undefined, ...systems]).toContain(findChromium(() => '/nowhere/chromium'))
  })
})
