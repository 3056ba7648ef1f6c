import type { BrowserContext, Page } from '@playwright/test'
import { createClient } from '#core/contract/client.ts'
import type { Desk, Scenario } from './desk.ts'

/** The demo in the browser: each test has a browser of its own, hence data of its own. */
export async function openMockDesk(context: BrowserContext, scenario: Scenario, origin: string): Promise<Desk> {
  // For every tab: the address would say it for one only.
  await context.addInitScript((name) => {
    // A tab begins with an empty page, which has no storage.
    if (location.protocol === 'http:') sessionStorage.setItem('charterdesk.scenario', name)
  }, scenario)
  let backstage: Promise<Page> | null = null
  return {
    api: createClient(origin, {
      async fetch(input, init) {
        backstage ??= openBackstage(context, origin)
        return askInside(await backstage, new Request(input, init))
      },
    }),
    async failNext(page, how, after = 0) {
      // What waits in the outbox may go from the tab beside it as well, whose API is another.
      const tabs = backstage === null ? [page] : [page, await backstage]
      const fail = ([trouble, saves]: readonly [typeof how, number]) => window.charterdeskDemo?.failNext(trouble, saves)
      await Promise.all(tabs.map((tab) => tab.evaluate(fail, [how, after] as const)))
    },
    goOffline: () => context.setOffline(true),
    goOnline: () => context.setOffline(false),
    async restart(page) {
      await page.reload()
    },
  }
}

/** A tab beside those a person works in, through which the journey itself speaks to the API. */
async function openBackstage(context: BrowserContext, origin: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${origin}/platforms`)
  await page.getByRole('main').waitFor()
  return page
}

/** Asks the API that runs inside `page`, which no request from outside reaches. */
async function askInside(page: Page, request: Request): Promise<Response> {
  const asked = {
    url: request.url,
    method: request.method,
    headers: [...request.headers],
    body: request.method === 'GET' ? null : await request.text(),
  }
  const answer = await page.evaluate(async ({ url, method, headers, body }) => {
    const demo = window.charterdeskDemo
    if (demo === undefined) throw new Error('this page holds no demo')
    const response = await demo.answer(new Request(url, { method, headers, body }))
    return { status: response.status, headers: [...response.headers], text: await response.text() }
  }, asked)
  return new Response(answer.text, { status: answer.status, headers: answer.headers })
}
