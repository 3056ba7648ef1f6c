import 'fake-indexeddb/auto'
import { describeSourceThen } from '#core/api/log/describeSourceThen.ts'
import { persistedStore } from './persistedStore.ts'

let serial = 0
describeSourceThen('kept in IndexedDB', () =>
  Promise.resolve(
    persistedStore(`source-then-${(serial += 1)}`, () => Promise.resolve({ commit: null, result: null })),
  ),
)
