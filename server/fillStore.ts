import { seedWrite } from '#core/api/seedWrite.ts'
import type { Store } from '#core/api/store.ts'
import { shippedWith, type FleetName } from '#core/seed/shipped.ts'

/** Fills a store in which nothing was ever written, in one write; leaves any other alone. Whether it did. */
export async function fillStore(store: Store, fleet: FleetName, at: string): Promise<boolean> {
  return store.write(async (reader) => {
    const log = await reader.commits({ limit: 1 })
    if (log.total > 0) return { commit: null, result: false }
    const filled = seedWrite(shippedWith(fleet), {
      id: crypto.randomUUID(),
      actor: 'seed',
      requestId: 'first-start',
      at,
    })
    return { ...filled, result: true }
  })
}
