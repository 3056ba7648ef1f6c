import { problemResponse } from '#core/api/problems.ts'
import type { Answer } from './answer.ts'

/** What the API answers when something broke inside it. */
export function answerBroken(): Response {
  return problemResponse(crypto.randomUUID(), 'internal')
}

/** Whether a request changes something, as opposed to reading or trying out. */
export function isSave(request: Request): boolean {
  const isReading = request.method === 'GET' || request.method === 'HEAD'
  return !isReading && !/\/(?:parse|preview|dry-run)$/.test(new URL(request.url).pathname)
}

/**
 * Every other save fails before anything is written: by an error inside the server, then by a lost connection, and so on.
 * The one after each failure succeeds, so that trying again always helps.
 */
export function failSomeSaves(answer: Answer): Answer {
  let saves = 0
  return (request) => {
    if (!isSave(request)) return answer(request)
    saves += 1
    if (saves % 4 === 1) return Promise.resolve(answerBroken())
    if (saves % 4 === 3) return Promise.resolve(Response.error())
    return answer(request)
  }
}
