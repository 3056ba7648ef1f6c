import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../e2e/desk/serverProcess.ts'
import { buildApp } from '../scripts/ready/buildApp.mjs'
import { ensureChromium } from '../scripts/ready/ensureChromium.mjs'

/*
 * What Lighthouse says of the screens as it imagines a phone (slow network and processor), on the build that ships and a server over
 * the large fleet: `node bench/lighthouse.ts`. It is fetched from the package registry when it is first asked for.
 */

const version = '13.5.0'
const categories = ['performance', 'accessibility', 'best-practices'] as const
const screens = ['/platforms', '/cookies', '/definitions', '/platforms/new']
const runs = 3

type Report = { categories: Record<(typeof categories)[number], { score: number | null }> }

function judge(address: string, chromium: string): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'charterdesk-lighthouse-'))
  const path = join(folder, 'report.json')
  const args = [
    '--yes',
    `lighthouse@${version}`,
    address,
    '--quiet',
    '--output=json',
    `--output-path=${path}`,
    `--only-categories=${categories.join(',')}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
  ]
  const { status } = spawnSync('npx', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CHROME_PATH: chromium },
  })
  if (status !== 0) throw new Error(`lighthouse ended with ${String(status)}`)
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report // As `--output=json` writes it.
  rmSync(folder, { recursive: true })
  return categories.map((category) => Math.round((report.categories[category].score ?? NaN) * 100))
}

const tools = { node: process.execPath, env: process.env }
const chromium = await ensureChromium(tools)
await buildApp(tools, 'real')
const server = await startServer('large')
for (const screen of screens) {
  const judged = Array.from({ length: runs }, () => judge(server.origin + screen, chromium))
  const median = categories.map((_, index) => judged.map((scores) => scores[index] ?? NaN).sort((a, b) => a - b)[1])
  console.log(`${screen}: ${median.join(' / ')} (${categories.join(' / ')}, median of ${runs})`)
}
await server.close()
