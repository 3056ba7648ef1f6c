import { expect, test } from 'vitest'
import type { PageRehearsal, Rehearsal } from '#core/contract/routes/fleetRoutes.ts'
import { sumRehearsal } from './sumRehearsal.ts'

const purpose: PageRehearsal['turnsStale'][number] = { rowId: 'row', names: ['sid'], field: 'purpose' }
const page = (more: Partial<PageRehearsal>): PageRehearsal => ({
  ...{ locale: 'fr', changed: 0, cells: [], turnsStale: [], turnsMissing: [] },
  ...more,
})
const platform = (...pages: PageRehearsal[]): Rehearsal['platforms'][number] => ({
  ...{ id: 'platform', slug: 'platform', name: {}, pages },
  register: { changed: 0, facts: [] },
})

test('platforms whose pages read as before are told from those whose pages change', () => {
  const platforms = [
    platform(page({ changed: 2 }), page({ locale: 'en', changed: 1, turnsStale: [purpose] })),
    platform(page({ locale: 'en', turnsStale: [purpose, purpose], turnsMissing: [purpose] })),
    platform(),
  ]
  const { stale, missing, ...counts } = sumRehearsal({ platforms })
  expect(counts).toEqual({ platforms: 1, cells: 3, unseen: 2 })
  expect([...stale]).toEqual([['en', 3]])
  expect([...missing]).toEqual([['en', 1]])
})
