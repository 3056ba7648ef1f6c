import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { openDemo, type Demo } from './demo.ts'
import { chooseScenario, type ScenarioName } from './scenarios.ts'

/** Web Storage as a browser's tab has it. */
function tabStorage(): Storage {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size
    },
  }
}

const at = 'http://127.0.0.1:5173/api'
const platformSchema = z.object({
  id: z.string(),
  slug: z.string(),
  revision: z.int(),
  name: z.record(z.string(), z.string()),
})
const pageSchema = z.object({ items: z.array(platformSchema), total: z.int() })

const platforms = async (demo: Demo) =>
  pageSchema.parse(await (await demo.answer(new Request(`${at}/platforms`))).json())

const rename = (demo: Demo, id: string, revision: number, fr: string): Promise<Response> => {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ revision, name: { fr } })
  return demo.answer(new Request(`${at}/platforms/${id}`, { method: 'PATCH', headers, body }))
}

const open = async (name: ScenarioName): Promise<Demo> => {
  const demo = await openDemo(name, true)
  await demo.reset()
  return demo
}

describe('the scenario', () => {
  let memory = tabStorage()
  beforeEach(() => {
    memory = tabStorage()
  })
  test('is the demo when nothing is asked for', () => {
    expect(chooseScenario('', memory)).toBe('demo')
  })
  test('stays in force from page to page, until another is asked for', () => {
    expect(chooseScenario('?scenario=slow&page=2', memory)).toBe('slow')
    expect(chooseScenario('', memory)).toBe('slow')
    expect(chooseScenario('', tabStorage())).toBe('demo')
    expect(chooseScenario('?scenario=demo', memory)).toBe('demo')
    expect(chooseScenario('', memory)).toBe('demo')
  })
  test('of an unknown name leaves things as they are and names the known ones', () => {
    const told = vi.spyOn(console, 'error').mockReturnValue()
    expect(chooseScenario('?scenario=toString', memory)).toBe('demo')
    expect(told.mock.calls.join()).toContain('empty, large, slow, failing, conflict')
    told.mockRestore()
  })
})

describe('scenarios', () => {
  test('demo and empty hold what they say, and do not mix', async () => {
    const [demo, empty] = [await open('demo'), await open('empty')]
    expect((await platforms(demo)).total).toBe(5)
    expect((await platforms(empty)).total).toBe(0)
  })

  test('what one does is there when the demo is opened again, and gone after a reset', async () => {
    const demo = await open('demo')
    expect((await rename(demo, 'platform-gers', 1, 'Gers en Gascogne')).status).toBe(200)
    const again = await openDemo('demo', true)
    const named = async () => (await platforms(again)).items.find((it) => it.slug === 'gers')?.name.fr
    expect(await named()).toBe('Gers en Gascogne')
    await demo.reset()
    expect(await named()).toBe('Le Gers')
  })

  test('without a place to keep things the demo still runs', async () => {
    const demo = await openDemo('demo', false)
    expect((await rename(demo, 'platform-gers', 1, 'Gers en Gascogne')).status).toBe(200)
    expect((await platforms(await openDemo('demo', false))).items.map((it) => it.name.fr)).toContain('Le Gers')
  })

  test('failing: every other save fails, by the server then by the network, and writes nothing', async () => {
    const demo = await open('failing')
    const first = await rename(demo, 'platform-gers', 1, 'Un')
    expect([first.status, z.object({ code: z.string() }).parse(await first.json()).code]).toEqual([500, 'internal'])
    expect((await rename(demo, 'platform-gers', 1, 'Un')).status).toBe(200)
    expect((await rename(demo, 'platform-gers', 2, 'Deux')).type).toBe('error')
    expect((await rename(demo, 'platform-gers', 2, 'Deux')).status).toBe(200)
    expect((await platforms(demo)).total).toBe(5)
  })

  test('conflict: somebody else saves the same field first, once for each thing', async () => {
    const demo = await open('conflict')
    const refused = await rename(demo, 'platform-gers', 1, 'Le mien')
    expect(refused.status).toBe(409)
    const problem = z.object({ code: z.string(), current: platformSchema }).parse(await refused.json())
    expect(problem).toMatchObject({
      code: 'stale_revision',
      current: { revision: 2, name: { fr: 'Le mien (autre version)' } },
    })
    expect((await rename(demo, 'platform-gers', 2, 'Le mien')).status).toBe(200)
    expect((await rename(demo, 'platform-pau', 1, 'Pau')).status).toBe(409)
  })

  test('slow: each answer waits', async () => {
    const demo = await open('slow')
    vi.useFakeTimers()
    let isThere = false
    const asked = demo.answer(new Request(`${at}/platforms`)).then(() => (isThere = true))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(isThere).toBe(false)
    await vi.advanceTimersByTimeAsync(1_000)
    vi.useRealTimers()
    await asked
    expect(isThere).toBe(true)
  })

  test('any: the next save can be made to fail, or one after others', async () => {
    const demo = await open('demo')
    demo.failNext('network')
    expect((await demo.answer(new Request(`${at}/platforms`))).status).toBe(200)
    expect((await rename(demo, 'platform-gers', 1, 'Un')).type).toBe('error')
    demo.failNext('server')
    expect((await rename(demo, 'platform-gers', 1, 'Un')).status).toBe(500)
    expect((await rename(demo, 'platform-gers', 1, 'Un')).status).toBe(200)
    demo.failNext('server', 1)
    expect((await rename(demo, 'platform-gers', 2, 'Deux')).status).toBe(200)
    expect((await rename(demo, 'platform-gers', 3, 'Trois')).status).toBe(500)
    expect((await rename(demo, 'platform-gers', 3, 'Trois')).status).toBe(200)
  })
})

test('large holds the large fleet, the same each time', async () => {
  const demo = await openDemo('large', false)
  const { total, items } = await platforms(demo)
  expect([total, items.length]).toEqual([200, 25])
  expect(await platforms(await openDemo('large', false))).toEqual({ total, items })
})
