import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findMockTraces } from './findMockTraces.mjs'
import { folderMaker } from '../testing/folderMaker.ts'

const makeFolder = folderMaker()

const build = (files: Record<string, string>): string => {
  const folder = makeFolder()
  mkdirSync(join(folder, 'assets'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

test('finds nothing in a build that holds nothing of MSW', () => {
  expect(findMockTraces(build({ 'index.html': '<p>', 'assets/index.js': 'fetch("/api/platforms")' }))).toEqual([])
})

test('finds the worker by its name', () => {
  expect(findMockTraces(build({ 'mockServiceWorker.js': '' }))).toEqual([
    expect.stringMatching(/mockServiceWorker\.js: mockServiceWorker$/),
  ])
})

test.each(['node_modules/msw/lib/browser', 'node_modules/msw/lib/mockServiceWorker.js'])(
  'finds %s under any name',
  (source) => {
    const folder = build({})
    cpSync(source, join(folder, 'assets/a'), { recursive: true })
    expect(findMockTraces(folder)).not.toEqual([])
  },
)
