import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

// Words that MSW's code and its worker cannot do without.
const traces = ['mockServiceWorker', 'MOCK_ACTIVATE', 'x-msw-intention', '[MSW]', 'msw/passthrough', 'setupWorker']

/**
 * Looks for MSW in a build, by the names and the contents of its files.
 * @param {string} folder
 * @returns {string[]} one line for each trace: `assets/index.js: setupWorker`; none in a build for a real server
 */
export function findMockTraces(folder) {
  const paths = readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)))
  return paths
    .filter((path) => statSync(path).isFile())
    .flatMap((path) => {
      const content = readFileSync(path, 'latin1')
      return traces
        .filter((trace) => path.includes(trace) || content.includes(trace))
        .map((trace) => `${path}: ${trace}`)
    })
}
