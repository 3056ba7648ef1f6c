import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../ready/run.mjs'
import { folderMaker } from '../testing/folderMaker.ts'
import { listFailures } from './failures.mjs'

const folder = folderMaker()()
const write = (report: unknown): string => {
  const path = join(folder, `report-${crypto.randomUUID()}.json`)
  writeFileSync(path, JSON.stringify(report))
  return path
}

test('names the unit tests that failed, and a file that did not load', () => {
  const passed = { fullName: 'adds two', status: 'passed' }
  const failed = { fullName: 'adds three', status: 'failed' }
  const report = write({
    testResults: [
      { name: join(root, 'core/add.test.ts'), status: 'failed', assertionResults: [passed, failed] },
      { name: join(root, 'core/broken.test.ts'), status: 'failed', assertionResults: [] },
      { name: join(root, 'core/well.test.ts'), status: 'passed', assertionResults: [passed] },
    ],
  })
  expect(listFailures(report)).toEqual(['core/add.test.ts › adds three', 'core/broken.test.ts'])
})

test('names the journeys that failed, with the groups that they stand in', () => {
  const file = 'e2e/journeys/list.spec.ts'
  const inner = { title: 'two hundred', file, specs: [{ title: 'page by page', ok: false }] }
  const suite = {
    title: file,
    file,
    specs: [
      { title: 'shows', ok: true },
      { title: 'sorts', ok: false },
    ],
    suites: [inner],
  }
  expect(listFailures(write({ suites: [suite] }))).toEqual([`${file} › sorts`, `${file} › two hundred › page by page`])
})

test('names none where there is no report', () => {
  expect(listFailures(join(folder, 'absent.json'))).toEqual([])
})
