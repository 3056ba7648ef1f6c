import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { root } from '../ready/run.mjs'

/**
 * @typedef {{ name: string, status: string, message?: string, assertionResults: { fullName: string, status: string }[] }} VitestFile
 * @typedef {{ title: string, file: string, specs: { title: string, ok: boolean }[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 */

/**
 * Names the tests that failed, by one runner's JSON report: `file › test`, in the order of the report. A file that did not load
 * stands alone. None where there is no report.
 * @param {string} path the report
 * @returns {string[]}
 */
export function listFailures(path) {
  if (!existsSync(path)) return []
  const report = /** @type {{ testResults?: VitestFile[], suites?: PlaywrightSuite[] }} */ (
    JSON.parse(readFileSync(path, 'utf8'))
  )
  return [
    ...(report.testResults ?? []).flatMap(listInFile),
    ...(report.suites ?? []).flatMap((suite) => listInSuite(suite)),
  ]
}

/** @param {VitestFile} file */
function listInFile({ name, status, assertionResults }) {
  const file = relative(root, name)
  const failed = assertionResults.filter((result) => result.status === 'failed')
  if (failed.length === 0) return status === 'failed' ? [file] : []
  return failed.map(({ fullName }) => `${file} › ${fullName}`)
}

/**
 * @param {PlaywrightSuite} suite
 * @param {readonly string[]} above titles of the groups around it; the first suite is the file itself
 * @returns {string[]}
 */
function listInSuite({ file, specs, suites = [] }, above = []) {
  return [
    ...specs.filter(({ ok }) => !ok).map(({ title }) => [file, ...above, title].join(' › ')),
    ...suites.flatMap((inner) => listInSuite(inner, [...above, inner.title])),
  ]
}
