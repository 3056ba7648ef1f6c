import { entitySchema } from '#core/charter/entity.ts'
import { providerSchema } from '#core/charter/provider.ts'
import { pageOf } from '#core/contract/answers.ts'
import { requestKeyHeader } from '#core/contract/requestKey.ts'
import { revisionBody } from '#core/contract/requests.ts'
import type { Answer } from './answer.ts'
import { varyFacts } from './varyFacts.ts'

const mark = ' (autre version)'

/** Where words stand in what the app saves: names, contacts, the values of texts. Paths from the body's root. */
const wordPaths = [/^name\.\w+$/, /^publisher\.\w+$/, /^texts\.\w+\.\w+\.value$/, /^overrides\.\w+\.reason$/]

/** The same change as another person would have worded it: each text of it a little different, all else the same. */
function reword(value: unknown, path = ''): unknown {
  if (typeof value === 'string')
    return value !== '' && wordPaths.some((words) => words.test(path)) ? value + mark : value
  if (Array.isArray(value) || value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, part]) => [key, reword(part, path === '' ? key : `${path}.${key}`)])
  return Object.fromEntries(entries)
}

/**
 * Somebody else saves the same thing just before the first time you do, in the same fields with other words and other facts:
 * your save then meets `stale_revision`. Later saves of that thing go through.
 */
export function saveBeforeYou(answer: Answer, other: Answer): Answer {
  const met = new Set<string>()
  return async (request) => {
    if (request.method === 'PATCH' && !met.has(request.url)) {
      met.add(request.url)
      const body: unknown = await request.clone().json()
      await saveOtherwise(request, body, other)
    }
    return answer(request)
  }
}

/** Saves as `request` does, with other words and facts, until something has changed or every way was tried. */
async function saveOtherwise({ url, headers: yours }: Request, body: unknown, other: Answer): Promise<void> {
  const headers = new Headers(yours)
  // Their save is one of its own, not yours over again.
  headers.delete(requestKeyHeader)
  const listed = await other(new Request(new URL('/api/providers', url)))
  const providerIds = pageOf(providerSchema)
    .parse(await listed.json())
    .items.map((provider) => provider.id)
  const before = revisionBody.loose().safeParse(body).data?.revision
  for (let turn = 0; turn < 3; turn += 1) {
    const theirs = JSON.stringify(varyFacts(reword(body), providerIds, turn))
    const saved = await other(new Request(url, { method: 'PATCH', headers, body: theirs }))
    if (saved.ok && entitySchema.parse(await saved.json()).revision !== before) return
  }
}
