import type { Hook } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import type * as z from 'zod'
import { errorStatus, errorTitles, isIssueCode, type ErrorCode, type IssueCode } from '#core/contract/errors.ts'
import type { Issue, Problem } from '#core/contract/problem.ts'
import type { ApiEnv } from './desk.ts'
import { detailOf } from './problemDetail.ts'
import { operationOf } from './operations.ts'
import { Refusal } from './refusal.ts'

/** Codes of zod's own issues, for those to which a schema gave no code of ours. */
const genericCodes: Readonly<Partial<Record<string, IssueCode>>> = {
  invalid_type: 'invalid_type',
  too_big: 'too_large',
  too_small: 'too_small',
  invalid_format: 'invalid_format',
  unrecognized_keys: 'unknown_field',
}

/** Our codes for what a schema refused in `data`. zod's English stays here. */
export function readIssues(issues: readonly z.core.$ZodIssue[], data: unknown): Issue[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ code: 'unknown_field', path: [...path, key] }))
    const isAbsent = valueAt(data, path) === undefined
    if (isIssueCode(issue.message) && !(isAbsent && issue.code === 'invalid_type'))
      return [{ code: issue.message, path }]
    if (isAbsent) return [{ code: 'required', path }]
    return [{ code: genericCodes[issue.code] ?? 'invalid_value', path }]
  })
}

function valueAt(data: unknown, path: Issue['path']): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null) return undefined
    return (value as Record<string | number, unknown>)[step] // any object can be asked for any key
  }, data)
}

/** Refuses a request that its schema refuses. An id that cannot be one is simply not found. */
export const refuseInvalid: Hook<unknown, ApiEnv, string, unknown> = (result) => {
  if (result.success) return
  if (result.target === 'param') throw new Refusal('not_found')
  // zod-validator hands the raw value over beside the error; its type leaves it out.
  const data = (result as { data?: unknown }).data
  const issues = readIssues(result.error.issues, data)
  const operation = result.target === 'json' ? operationOf(issues) : undefined
  throw new Refusal('invalid', { issues, ...(operation !== undefined && { operation }) })
}

/** The answer to a failed request (RFC 9457). */
export function problemResponse(requestId: string, code: ErrorCode, details: Refusal['details'] = {}): Response {
  const status = errorStatus[code]
  const detail = detailOf(details)
  const problem: Problem = {
    type: `urn:charterdesk:problem:${code}`,
    title: errorTitles[code],
    ...(detail !== undefined && { detail }),
    status,
    code,
    requestId,
    ...details,
  }
  return new Response(JSON.stringify(problem), { status, headers: { 'content-type': 'application/problem+json' } })
}

/** The code of what was thrown; null for a bug. */
export function refusalOf(error: Error): Refusal | null {
  if (error instanceof Refusal) return error
  if (!(error instanceof HTTPException)) return null
  if (error.status === 400) return new Refusal('malformed_json')
  if (error.status === 415) return new Refusal('unsupported_media_type')
  return null
}
