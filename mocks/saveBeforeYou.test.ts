import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { cookieFactsSchema, type CookieFacts } from '#core/charter/cookieFacts.ts'
import { seedDefinitions } from '#core/seed/definitions.ts'
import { openDemo } from './demo.ts'

const problemSchema = z.object({
  code: z.string(),
  current: z.looseObject({ facts: cookieFactsSchema.partial().optional(), address: z.string().nullish() }),
})

/** What the app meets when it saves this in the scenario `conflict`. */
async function save(path: string, body: object, more: Record<string, string> = {}) {
  const demo = await openDemo('conflict', false)
  const headers = { 'content-type': 'application/json', ...more }
  const init = { method: 'PATCH', headers, body: JSON.stringify({ revision: 1, ...body }) }
  const response = await demo.answer(new Request(`http://127.0.0.1:5173/api${path}`, init))
  return problemSchema.parse(await response.json())
}

const [definition] = seedDefinitions
if (definition === undefined) throw new Error('there is always a definition')
const path = `/definitions/${definition.id}`
const changes: readonly Partial<CookieFacts>[] = [
  { retention: { kind: 'session', words: null } },
  { retention: { kind: 'duration', value: 3, unit: 'day', atMost: true, words: null } },
  { names: [{ value: 'x', match: 'exact' }] },
  { party: 'third' },
  { party: null },
  { storage: 'localStorage' },
  { host: 'a.example' },
  { exemption: 'none' },
]

describe('somebody else saves before you', () => {
  test.each(changes)('with other facts: %j', async (facts) => {
    const { code, current } = await save(path, { facts })
    expect(code).toBe('stale_revision')
    for (const [field, mine] of Object.entries(facts)) {
      const theirs = Object.entries(current.facts ?? {}).find(([name]) => name === field)?.[1]
      expect(theirs).toBeDefined()
      expect(theirs).not.toEqual(mine)
    }
  })
  test('on a row that departs from a shared definition', async () => {
    const overrides = { party: { reason: 'Servi par un tiers.' } }
    const { code, current } = await save('/rows/row-gers-sessionid', { facts: { party: 'third' }, overrides })
    expect([code, current.facts?.party]).toEqual(['stale_revision', null])
  })
  test('also when your save has a key by which it is known again', async () => {
    const { code } = await save(
      path,
      { facts: { party: 'third' } },
      { 'idempotency-key': 'b3c1f6de-0000-4000-8000-000000000001' },
    )
    expect(code).toBe('stale_revision')
  })
  test('with another address', async () => {
    const { current } = await save('/platforms/platform-gers', { address: 'https://data.gers.example/' })
    expect(current.address).toBe('https://data.gers.example/autre-version/')
  })
})
