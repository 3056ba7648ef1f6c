import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { countReport, sum } from './counts.mjs'
import { folderMaker } from '../testing/folderMaker.ts'

const folder = folderMaker()()
let written = 0

const write = (report: unknown): string => {
  written += 1
  const path = join(folder, `${written}.json`)
  writeFileSync(path, JSON.stringify(report))
  return path
}

const unit = (numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number): string =>
  write({ numPassedTests, numFailedTests, numPendingTests, numTodoTests })
const journeys = (expected: number, unexpected: number, flaky: number, skipped: number): string =>
  write({ stats: { expected, unexpected, flaky, skipped } })

describe('countReport', () => {
  test.each([
    ['unit tests', unit(5, 0, 1, 2), 0, { passed: 5, failed: 0, skipped: 3 }],
    ['unit tests that fail', unit(5, 2, 0, 0), 1, { passed: 5, failed: 2, skipped: 0 }],
    ['a file that does not load', unit(5, 0, 0, 0), 1, { passed: 5, failed: 1, skipped: 0 }],
    ['no unit test', unit(0, 0, 0, 0), 0, { passed: 0, failed: 1, skipped: 0 }],
    ['journeys', journeys(3, 0, 0, 1), 0, { passed: 3, failed: 0, skipped: 1 }],
    ['journeys that fail or waver', journeys(3, 1, 1, 0), 1, { passed: 3, failed: 2, skipped: 0 }],
    ['no report', join(folder, 'absent.json'), 1, { passed: 0, failed: 1, skipped: 0 }],
    ['no report although all went well', join(folder, 'absent.json'), 0, { passed: 0, failed: 1, skipped: 0 }],
  ])('counts %s', (_what, path, exitCode, counts) => {
    expect(countReport(path, exitCode)).toEqual(counts)
  })
})

test('sum adds each kind', () => {
  expect(
    sum([
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 20, skipped: 30 },
    ]),
  ).toEqual({ passed: 11, failed: 22, skipped: 33 })
})
