import type { BrowserContext } from '@playwright/test'
import { createClient } from '#core/contract/client.ts'
import type { Problem } from '#core/contract/problem.ts'
import { isSave } from '#mocks/failSomeSaves.ts'
import type { Desk } from './desk.ts'
import type { ServerProcess } from './serverProcess.ts'

const broken: Problem = {
  type: 'about:blank',
  title: 'internal',
  status: 500,
  code: 'internal',
  requestId: 'request-of-the-journey',
}

/** A server of the test's own. */
export function openRealDesk(context: BrowserContext, server: ServerProcess): Desk {
  return {
    api: createClient(server.origin),
    async failNext(page, how, after = 0) {
      let saves = 0
      await page.route('**/api/**', async (route) => {
        const request = route.request()
        if (!isSave(new Request(request.url(), { method: request.method() }))) return route.fallback()
        saves += 1
        if (saves !== after + 1) return route.fallback()
        if (how === 'network') return route.abort('connectionfailed')
        return route.fulfill({ status: 500, contentType: 'application/problem+json', json: broken })
      })
    },
    goOffline: () => context.setOffline(true),
    goOnline: () => context.setOffline(false),
    async restart(page) {
      await server.restart()
      await page.reload()
    },
  }
}
