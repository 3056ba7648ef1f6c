import { hc } from 'hono/client'
import type { Api } from '#core/api/createApi.ts'
import type { Problem } from './problem.ts'

/** A refused or failed call: `status`, `code` and `requestId` of its problem details. */
export class ProblemError extends Error {
  readonly problem: Problem
  readonly status: number
  readonly code: Problem['code']
  readonly requestId: string

  constructor(problem: Problem) {
    super(problem.code)
    this.name = 'ProblemError'
    this.problem = problem
    this.status = problem.status
    this.code = problem.code
    this.requestId = problem.requestId
  }
}

/** The typed client of the API at `origin` (empty: the same as the page's). Read its answers with {@link readAnswer}. */
export function createClient(origin: string, options: { fetch?: typeof fetch } = {}) {
  return hc<Api>(origin, options).api
}
export type Client = ReturnType<typeof createClient>

interface Answered<T> {
  readonly ok: boolean
  readonly status: number
  json(): Promise<T>
}

/** `T` as JSON gives it: a field that may be left out is left out, it is never there with undefined. */
type Json<T> = T extends object ? { [K in keyof T]: Json<Exclude<T[K], undefined>> } : T

/**
 * The content of an answer. Throws a {@link ProblemError} for a refused or failed call, also when what failed is not the API
 * itself (a proxy that answers in HTML); a lost network is fetch's own TypeError.
 */
export async function readAnswer<T>(call: Promise<Answered<T>>): Promise<Json<T>> {
  const response = await call
  // What JSON gave has no undefined in it: see Json.
  if (response.ok) return (await response.json()) as Json<T>
  const body: unknown = await response.json().catch(() => null)
  // Fetched when something fails: the schemas are not worth the first screen's time.
  const { problemSchema } = await import('./problem.ts')
  const parsed = problemSchema.safeParse(body)
  if (parsed.success) throw new ProblemError(parsed.data)
  const code = response.status === 404 ? 'not_found' : 'internal'
  throw new ProblemError({ type: 'about:blank', title: code, status: response.status, code, requestId: '' })
}
