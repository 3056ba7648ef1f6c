import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
export const none = { passed: 0, failed: 0, skipped: 0 }

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  return all.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    none,
  )
}

/**
 * Counts one runner's tests by its JSON report. A runner that ended badly although no test failed (a file that does not load, no
 * test found, no report) counts as one failure more, so that nothing broken looks green.
 * @param {string} path the report
 * @param {number} exitCode the runner's
 * @returns {Counts}
 */
export function countReport(path, exitCode) {
  const counts = existsSync(path) ? countTests(readReport(path)) : none
  const hasRun = counts.passed + counts.failed + counts.skipped > 0
  return (exitCode !== 0 && counts.failed === 0) || !hasRun ? { ...counts, failed: counts.failed + 1 } : counts
}

/**
 * @typedef {Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number>} VitestReport
 * @typedef {{ stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number> }} PlaywrightReport
 */

/** @param {string} path */
const readReport = (path) => /** @type {VitestReport | PlaywrightReport} */ (JSON.parse(readFileSync(path, 'utf8')))

/**
 * @param {VitestReport | PlaywrightReport} report
 * @returns {Counts}
 */
function countTests(report) {
  if ('stats' in report) {
    const { expected, unexpected, flaky, skipped } = report.stats
    return { passed: expected, failed: unexpected + flaky, skipped }
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
}
