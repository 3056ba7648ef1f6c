import { http } from 'msw'
import { setupWorker } from 'msw/browser'
import type { Answer } from './answer.ts'
import { canKeep, openDemo, type Demo } from './demo.ts'
import { forgetDrafts } from './forgetDrafts.ts'
import { chooseScenario } from './scenarios.ts'

declare global {
  interface Window {
    /** For journeys and for the curious at the console. */
    charterdeskDemo?: Demo
  }
}

/** Answers the app's own calls without a worker, where the browser offers none (some private windows). */
function answerInPage(answer: Answer): void {
  const fetchElsewhere = globalThis.fetch
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init)
    const { origin, pathname } = new URL(request.url)
    if (origin !== location.origin || !pathname.startsWith('/api/')) return fetchElsewhere(request)
    return answer(request).then((response) => {
      if (response.type === 'error') throw new TypeError('connection lost')
      return response
    })
  }
}

/** Offline, a server would not answer: neither does the demo, so that it shows what becomes of one's work then. */
function whileOnline(answer: Answer): Answer {
  return (request) => (navigator.onLine ? answer(request) : Promise.resolve(Response.error()))
}

const reloadKey = 'charterdesk.reloaded'

/** A reload past the cache leaves the page without its worker: reload once more, in the ordinary way. */
function isReloading(): boolean {
  if (navigator.serviceWorker.controller !== null) sessionStorage.removeItem(reloadKey)
  else if (sessionStorage.getItem(reloadKey) === null) {
    sessionStorage.setItem(reloadKey, 'once')
    location.reload()
    return true
  }
  return false
}

async function startWorker(answer: Answer): Promise<void> {
  const worker = setupWorker(http.all('/api/*', ({ request }) => answer(request)))
  await worker.start({ onUnhandledFrame: 'bypass', quiet: true })
  // The page must not go on while it is being left.
  if (isReloading()) await new Promise(() => undefined)
}

/**
 * Puts the API inside this tab. `reset` forgets the unsent edits too and shows the page anew. `isKept` false: this browser keeps no data, so what is done here
 * lasts as long as the page.
 */
export async function startDemo(): Promise<{ isKept: boolean; reset: () => Promise<void> }> {
  const isKept = await canKeep()
  if (!isKept)
    console.error('This browser lets the demo keep nothing: what you do here is lost when the page is reloaded.')
  const demo = await openDemo(chooseScenario(location.search, sessionStorage), isKept)
  const answer = whileOnline(demo.answer)
  try {
    await startWorker(answer)
  } catch (error) {
    console.error('The demo runs without a service worker: downloads by address do not work.', error)
    answerInPage(answer)
  }
  window.charterdeskDemo = demo
  return {
    isKept,
    reset: async () => {
      await demo.reset()
      forgetDrafts(localStorage)
      location.reload()
    },
  }
}
