import type { Answer } from './answer.ts'

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
 * Somebody else saves the same thing just before the first time you do, in the same fields with other words: your save then
 * meets `stale_revision`. Later saves of that thing go through.
 */
export function saveBeforeYou(answer: Answer, other: Answer): Answer {
  const met = new Set<string>()
  return async (request) => {
    if (request.method === 'PATCH' && !met.has(request.url)) {
      met.add(request.url)
      const body: unknown = await request.clone().json()
      const theirs = { method: 'PATCH', headers: request.headers, body: JSON.stringify(reword(body)) }
      await other(new Request(request.url, theirs))
    }
    return answer(request)
  }
}
