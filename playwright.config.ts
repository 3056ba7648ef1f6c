import { chromium, defineConfig, devices } from '@playwright/test'
import { findChromium } from './scripts/ready/findChromium.mjs'

const mockPort = process.env.E2E_MOCK_PORT ?? '4181'
const found = findChromium(() => chromium.executablePath())
// Of its own Playwright takes the lighter shell, where it is not told what to take.
const executablePath = found === chromium.executablePath() ? undefined : found

// The project `real` starts a server per test (e2e/fixtures.ts); only the demo needs one to serve its files.
const projects = process.argv.filter((argument) => argument.startsWith('--project='))
const isDemoAsked = projects.length === 0 || projects.includes('--project=mock')

export default defineConfig({
  testDir: 'e2e/journeys',
  outputDir: 'test-results',
  // A test that passes at the second try is a test that fails.
  retries: 0,
  workers: 2,
  fullyParallel: true,
  reporter: 'list',
  // Only what never comes waits that long; a slow machine is not a fault of the product.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    actionTimeout: 15_000,
    // It doubles what a journey costs: asked for (`--trace retain-on-failure`) where one fails.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        // Letters as wide as the browser draws them: the shell alone would widen them to whole pixels.
        '--font-render-hinting=none',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    // What a page weighs is told of the build that ships.
    { name: 'mock', testIgnore: '**/firstLoad.spec.ts', use: { baseURL: `http://127.0.0.1:${mockPort}` } },
    // The screens are the same over both: looked at by axe once.
    { name: 'real', testIgnore: '**/axe/**' },
  ],
  webServer: isDemoAsked
    ? [
        {
          name: 'mock',
          command: 'node server/testing/serveDemo.ts',
          env: { PORT: mockPort },
          url: `http://127.0.0.1:${mockPort}`,
          reuseExistingServer: false,
          stdout: 'pipe',
          stderr: 'pipe',
          gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
        },
      ]
    : [],
})
