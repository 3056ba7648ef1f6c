import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, defineConfig, devices } from '@playwright/test'
import { findChromium } from './scripts/ready/findChromium.mjs'

const mockPort = process.env.E2E_MOCK_PORT ?? '4181'
const realPort = process.env.E2E_REAL_PORT ?? '4182'
const executablePath = findChromium(() => chromium.executablePath())

// The workers read this file again; they inherit the folder that the first reading made.
if (process.env.E2E_DATA_DIR === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'charterdesk-e2e-'))
  process.env.E2E_DATA_DIR = folder
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
}

// `--project=mock` needs no server, and the other way round.
const isAsked = (project: string): boolean => {
  const asked = process.argv.filter((argument) => argument.startsWith('--project='))
  return asked.length === 0 || asked.includes(`--project=${project}`)
}

const servers = [
  {
    name: 'mock',
    command: `node node_modules/vite/bin/vite.js preview --outDir .cache/dist-mock --host 127.0.0.1 --port ${mockPort} --strictPort`,
    url: `http://127.0.0.1:${mockPort}`,
  },
  {
    name: 'real',
    command: 'node server/main.ts',
    url: `http://127.0.0.1:${realPort}`,
    env: { PORT: realPort, DATA_DIR: process.env.E2E_DATA_DIR },
  },
]

export default defineConfig({
  testDir: 'e2e/journeys',
  outputDir: 'test-results',
  // A test that passes at the second try is a test that fails.
  retries: 0,
  workers: 2,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'mock', use: { baseURL: `http://127.0.0.1:${mockPort}` } },
    { name: 'real', use: { baseURL: `http://127.0.0.1:${realPort}` } },
  ],
  webServer: servers
    .filter(({ name }) => isAsked(name))
    .map((server) => ({
      ...server,
      reuseExistingServer: false,
      stdout: 'pipe',
      stderr: 'pipe',
      gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    })),
})
