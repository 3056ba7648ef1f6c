import { createApi, localSession, type Session } from '#core/api/createApi.ts'
import { refreshSummaries } from '#core/api/refreshSummaries.ts'
import { seedWrite } from '#core/api/seedWrite.ts'
import type { Store } from '#core/api/store.ts'
import { shippedWith, type FleetName } from '#core/seed/shipped.ts'
import type { Answer } from './answer.ts'
import { answerBroken, isSave } from './failSomeSaves.ts'
import { importInWorker } from './importInWorker.ts'
import { memoryStore } from './memoryStore.ts'
import { persistedStore } from './persistedStore.ts'
import { scenarioOf, type ScenarioName } from './scenarios.ts'

/** The API inside this tab, and what the page around it may do with it. */
export interface Demo {
  answer: Answer
  /** Back to what the scenario begins with, in all tabs. */
  reset(): Promise<void>
  /** Makes a save fail before anything is written, by an error of the server or a lost connection: the one that follows `after` others. */
  failNext(how: 'server' | 'network', after?: number): void
}

function fillWith(fleet: FleetName) {
  return () => {
    const origin = { id: crypto.randomUUID(), actor: 'seed', requestId: 'first-start', at: new Date().toISOString() }
    return Promise.resolve(seedWrite(shippedWith(fleet), origin))
  }
}

/** Whether this browser lets a page keep data and share it between tabs (some private windows do not). */
export async function canKeep(): Promise<boolean> {
  if (!('indexedDB' in globalThis) || !('locks' in navigator)) return false
  return new Promise((resolve) => {
    try {
      const opening = indexedDB.open('charterdesk.try')
      opening.onerror = () => {
        resolve(false)
      }
      opening.onsuccess = () => {
        opening.result.close()
        indexedDB.deleteDatabase('charterdesk.try')
        resolve(true)
      }
    } catch {
      // Some browsers refuse by throwing.
      resolve(false)
    }
  })
}

/** The demo's data for a scenario. Each has a database of its own, so that they never mix; in memory alone, a reset is a reload. */
async function openStore(name: ScenarioName, isKept: boolean): Promise<Pick<Demo, 'reset'> & { store: Store }> {
  const fill = fillWith(scenarioOf(name).fleet)
  if (isKept) {
    const store = persistedStore(`charterdesk.${name}`, fill)
    // A demo may have been kept from before what the lists show today.
    await refreshSummaries(store, new Date().toISOString())
    return { store, reset: () => store.reset() }
  }
  const store = memoryStore()
  await store.write(fill)
  return { store, reset: () => Promise.resolve() }
}

/** Opens the demo for a scenario; `isKept` false: in the memory of this tab only. */
export async function openDemo(name: ScenarioName, isKept: boolean): Promise<Demo> {
  const { store, reset } = await openStore(name, isKept)
  const apiFor = (session: Session): Answer => {
    const api = createApi({
      store,
      session,
      clock: () => new Date(),
      ids: () => crypto.randomUUID(),
      importer: importInWorker,
    })
    return async (request) => api.fetch(request)
  }
  const answer = scenarioOf(name).between(
    apiFor(localSession),
    apiFor(() => ({ actor: 'somebody-else' })),
  )
  let failing: { how: 'server' | 'network'; after: number } | null = null
  return {
    async answer(request) {
      if (failing === null || !isSave(request)) return answer(request)
      const { how, after } = failing
      failing = after === 0 ? null : { how, after: after - 1 }
      if (after > 0) return answer(request)
      return how === 'server' ? answerBroken() : Response.error()
    },
    reset,
    failNext(how, after = 0) {
      failing = { how, after }
    },
  }
}
