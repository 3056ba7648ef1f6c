import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { createApi, localSession } from '#core/api/createApi.ts'
import { seedWrite } from '#core/api/seedWrite.ts'
import type { Store } from '#core/api/store.ts'
import { shippedWith } from '#core/seed/shipped.ts'
import { memoryStore } from '#mocks/memoryStore.ts'
import { migrate } from '#server/migrations/migrate.ts'
import { sqlStore } from '#server/store/sqlStore.ts'

/*
 * How long the API takes on the large fleet (200 platforms, 5,000 rows) over both stores: `node bench/api.ts`. Times are this
 * process's own (user CPU), so that other work on the machine counts little. `first` is the first request of its kind after the
 * store was opened; the others are medians of several.
 */
const at = '2026-02-01T08:00:00.000Z'
const seed = seedWrite(shippedWith('large'), { id: 'seed', actor: 'seed', requestId: 'seed', at })
const widelyUsed = 'definition-sessionid'
const repeats = 5

const answerSchema = z.looseObject({ revision: z.int().optional() })

type Ask = (method: string, path: string, body?: unknown) => Promise<z.infer<typeof answerSchema>>

function askerOf(store: Store): Ask {
  let serial = 0
  const ids = () => `bench-${String((serial += 1))}`
  const api = createApi({ store, session: localSession, clock: () => new Date(), ids })
  return async (method, path, body) => {
    const headers = { 'content-type': 'application/json' }
    const init = body === undefined ? { method } : { method, headers, body: JSON.stringify(body) }
    const response = await api.request(`/api${path}`, init)
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`)
    return answerSchema.parse(await response.json())
  }
}

/** User CPU time of `work`, in milliseconds. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  return process.cpuUsage(before).user / 1_000
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN
}

const lists = [
  '/rows',
  '/definitions',
  '/definitions/candidates',
  '/platforms',
  '/rows?search=session&sort=-changedAt',
  '/rows?name=_ga_ABC&sort=platform',
  '/rows?missing=true&shared=true&categoryKind=audience&sort=-toDo',
]

async function changeShared(ask: Ask, turn: number): Promise<number> {
  const { revision } = await ask('GET', `/definitions/${widelyUsed}`)
  const patch = {
    revision,
    facts: { retention: { kind: 'duration', value: 20 + turn, unit: 'day', atMost: true, words: null } },
  }
  return timeOf(() => ask('PATCH', `/definitions/${widelyUsed}`, patch))
}

async function createMany(ask: Ask, turn: number): Promise<number> {
  const platform = `bench-platform-${String(turn)}`
  const rows = Array.from({ length: 500 }, (_, index) => ({
    do: 'create',
    row: {
      id: `${platform}-${String(index)}`,
      categoryId: 'category-audience',
      facts: {
        providerId: 'provider-opendatasoft',
        names: [{ value: `_bench_${String(index)}`, match: 'exact' }],
        retention: { kind: 'session', words: null },
        ...{ party: 'first', storage: 'cookie', host: null, exemption: null },
      },
      texts: { purpose: { fr: { value: `Compter les visites ${String(index)}.` }, en: { value: 'Count visits.' } } },
    },
  }))
  const locales = ['fr', 'en']
  const shape = { id: platform, slug: platform, name: { fr: 'Mesure' }, address: null, locales, defaultLocale: 'fr' }
  await ask('POST', '/platforms', shape)
  return timeOf(() => ask('POST', `/platforms/${platform}/rows/batch`, { operations: rows }))
}

const refsSchema = z.object({ items: z.array(z.object({ id: z.string(), revision: z.int() })) })

/** Words replaced in the texts of 1,000 rows, which have all been made by {@link createMany}. */
async function replaceInMany(ask: Ask, turn: number): Promise<number> {
  const rows: z.infer<typeof refsSchema>['items'] = []
  for (const platform of [0, 1]) {
    const page = await ask('GET', `/rows?platformId=bench-platform-${String(platform)}&pageSize=500`)
    rows.push(...refsSchema.parse(page).items)
  }
  const words = ['Compter', 'Dénombrer']
  const [find, by] = [words[turn % 2], words[(turn + 1) % 2]]
  const change = { do: 'replaceText', rows, locale: 'fr', fields: ['purpose'], find, by, isWhole: true, isCased: true }
  return timeOf(() => ask('POST', '/fleet-changes', change))
}

async function measure(name: string, store: Store): Promise<void> {
  const tell = (what: string, time: number) => {
    console.log(`${name.padEnd(8)} ${what.padEnd(58)} ${String(Math.round(time)).padStart(6)} ms`)
  }
  tell('filling', await timeOf(() => store.write(() => Promise.resolve(seed))))
  const ask = askerOf(store)
  for (const path of lists) tell(`first GET ${path}`, await timeOf(() => ask('GET', path)))
  const times = new Map<string, number[]>()
  const note = (what: string, time: number) => times.set(what, [...(times.get(what) ?? []), time])
  for (let turn = 0; turn < repeats; turn += 1) {
    for (const path of lists) note(`GET ${path}`, await timeOf(() => ask('GET', path)))
    note('PATCH of a definition on every platform', await changeShared(ask, turn))
  }
  for (let turn = 0; turn < repeats; turn += 1) note('batch that makes 500 rows', await createMany(ask, turn))
  for (let turn = 0; turn < repeats; turn += 1) note('words replaced in 1,000 rows', await replaceInMany(ask, turn))
  for (const [what, all] of times) tell(what, median(all))
  await store.close()
}

await measure('memory', memoryStore())
const folder = await mkdtemp(join(tmpdir(), 'charterdesk-bench-'))
const file = join(folder, 'charterdesk.sqlite')
await migrate(file, at)
await measure('SQLite', sqlStore(file))
await rm(folder, { recursive: true })
