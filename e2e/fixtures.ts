import { test as base, expect } from '@playwright/test'
import type { Desk, Scenario } from './desk/desk.ts'
import { openMockDesk } from './desk/mockDesk.ts'
import { openRealDesk } from './desk/realDesk.ts'
import { startServer, type ServerProcess } from './desk/serverProcess.ts'

interface Fixtures {
  /** What there is before the journey begins; `test.use({ scenario: 'empty' })`. */
  scenario: Scenario
  /** In the project `real`, a server for this test alone. */
  server: ServerProcess | null
  desk: Desk
  /** A journey during which a script of the page breaks has failed, whatever it saw. */
  noBrokenScript: undefined
}

/** The same journeys over both APIs: the project's name says which. Each test has a browser and data of its own. */
export const test = base.extend<Fixtures>({
  scenario: ['demo', { option: true }],
  async server({ scenario }, use, { project }) {
    const server = project.name === 'real' ? await startServer(scenario) : null
    await use(server)
    await server?.close()
  },
  async baseURL({ server, baseURL }, use) {
    await use(server?.origin ?? baseURL)
  },
  async desk({ context, server, scenario, baseURL }, use) {
    await use(server === null ? await openMockDesk(context, scenario, baseURL ?? '') : openRealDesk(context, server))
  },
  // Before `page`, so that its first tab is watched and its first address finds the scenario.
  async page({ desk: _desk, page }, use) {
    await use(page)
  },
  noBrokenScript: [
    async ({ context }, use) => {
      const errors: Error[] = []
      context.on('weberror', (broken) => errors.push(broken.error()))
      await use(undefined)
      // A page left at once takes the demo's worker away while that looks for a newer self: nobody is the worse for it.
      expect(errors.filter(({ message }) => !message.startsWith('Failed to update a ServiceWorker'))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
