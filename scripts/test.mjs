import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureChromium } from './ready/ensureChromium.mjs'
import { builds, buildApp } from './ready/buildApp.mjs'
import { getReady } from './ready/getReady.mjs'
import { exitWith, root, run, Unready } from './ready/run.mjs'
import { countReport, none, sum } from './test/counts.mjs'
import { listFailures } from './test/failures.mjs'
import { findFreePort } from './test/findFreePort.mjs'
import { findMockTraces } from './test/findMockTraces.mjs'

/** @typedef {import('./test/counts.mjs').Counts} Counts */
/** @typedef {{ name: string, run: () => Promise<Counts> }} Step */

const passed = { ...none, passed: 1 }
const failed = { ...none, failed: 1 }
const reports = join(root, '.cache/reports')
/** Where the tests of a step are told one by one. */
const reportOf = (/** @type {string} */ step) => join(reports, `${step}.json`)

/**
 * @param {{ node: string, env: NodeJS.ProcessEnv }} tools
 * @param {readonly string[]} narrowing arguments for the runners of tests
 * @returns {Step[][]} the steps by stage: those of one run side by side
 */
function listStages(tools, narrowing) {
  const { node, env } = tools
  /** @type {(name: string, tool: string, ...args: string[]) => Step} */
  const check = (name, tool, ...args) => ({
    name,
    run: async () => ((await runTool(node, [`node_modules/${tool}`, ...args], env)) === 0 ? passed : failed),
  })
  /** @type {(api: 'mock' | 'real') => Step} */
  const build = (api) => ({
    name: `build-${api}`,
    run: () => buildApp(tools, api, { isForced: true }).then(() => passed),
  })
  /** @type {(api: 'mock' | 'real') => Step} */
  const journeys = (api) => ({
    name: `journeys-${api}`,
    run: async () => {
      const chromium = await ensureChromium(tools)
      await buildApp(tools, api)
      const report = reportOf(`journeys-${api}`)
      const args = ['test', `--project=${api}`, '--forbid-only', '--reporter=list,json', ...narrowing]
      const settings = {
        ...env,
        // Only the demo needs one; each journey on the real server has a server of its own.
        E2E_MOCK_PORT: process.env.E2E_MOCK_PORT ?? String(await findFreePort(4181)),
        CHROMIUM_PATH: chromium,
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      }
      return countReport(report, await runTool(node, ['node_modules/@playwright/test/cli.js', ...args], settings))
    },
  })
  /** @type {(name: string, project: 'node' | 'page') => Step} */
  const unit = (name, project) => ({
    name,
    run: async () => {
      const report = reportOf(name)
      const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      const args = ['run', `--project=${project}`, ...output, ...narrowing]
      return countReport(report, await runTool(node, ['node_modules/vitest/vitest.mjs', ...args], env))
    },
  })
  return [
    [
      check('types', 'typescript/bin/tsc'),
      check('lint', 'eslint/bin/eslint.js', '.'),
      check('format', 'prettier/bin/prettier.cjs', '--check', '.'),
      check('unused', 'knip/bin/knip.js'),
    ],
    [unit('unit', 'node'), unit('components', 'page')],
    [build('mock'), build('real')],
    [
      {
        name: 'no-mock-in-real',
        run: async () => {
          await buildApp(tools, 'real')
          const traces = findMockTraces(join(root, builds.real))
          for (const trace of traces) console.log(trace)
          return traces.length === 0 ? passed : failed
        },
      },
    ],
    [journeys('mock')],
    [journeys('real')],
  ]
}

/** @type {(node: string, args: string[], env: NodeJS.ProcessEnv) => Promise<number>} */
const runTool = (node, args, env) => run(node, args, { env, stdio: ['ignore', 'inherit', 'inherit'] })

/**
 * `--only unit,lint` keeps these steps; what follows goes to the runners of tests (a path, `-t name`).
 * @param {readonly string[]} args
 */
function readArguments(args) {
  const [option, names, ...narrowing] = args
  if (option === undefined) return { isKept: () => true, narrowing: [] }
  if (option !== '--only' || names === undefined) {
    throw new Unready('usage: npm test [-- --only STEP[,STEP…] [arguments for the tests]]')
  }
  const asked = names.split(',')
  return { isKept: (/** @type {string} */ name) => asked.includes(name), asked, narrowing }
}

/**
 * Runs one step whatever happens in it, and says how it went.
 * @param {Step} step
 */
async function runStep({ name, run: work }) {
  console.log(`\n── ${name} ──`)
  const start = performance.now()
  const counts = await work().catch((/** @type {unknown} */ error) => {
    console.log(error instanceof Unready ? error.message : error)
    return failed
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  // By name, beside the counts: the end of the output is what is kept of a run.
  const failures = counts.failed === 0 ? [] : listFailures(reportOf(name)).map((failure) => `\n  ${failure}`)
  const line = `${name}: ${counts.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s (${write(counts)})${failures.join('')}`
  console.log(line)
  return { counts, line }
}

/** @param {Counts} counts */
const write = (counts) => `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`

// `npm test`: everything that is checked, from an empty clone on. Every step runs, so that the report is whole; the last line counts.
await exitWith(async () => {
  const { isKept, asked = [], narrowing } = readArguments(process.argv.slice(2))
  const tools = await getReady()
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const stages = listStages(tools, narrowing)
  const names = stages.flat().map(({ name }) => name)
  const unknown = asked.filter((name) => !names.includes(name))
  if (unknown.length > 0) throw new Unready(`no step is called ${unknown.join(', ')}; there are ${names.join(', ')}`)
  const results = []
  for (const stage of stages) {
    results.push(...(await Promise.all(stage.filter(({ name }) => isKept(name)).map(runStep))))
  }
  const total = sum(results.map(({ counts }) => counts))
  console.log(`\n${results.map(({ line }) => line).join('\n')}\n\n${write(total)}`)
  return total.failed > 0 || total.passed === 0 ? 1 : 0
})
