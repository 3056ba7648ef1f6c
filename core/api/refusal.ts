import type { ErrorCode, IssueCode } from '#core/contract/errors.ts'
import type { Issue, Problem } from '#core/contract/problem.ts'

type Details = Pick<
  Problem,
  | 'detail'
  | 'operation'
  | 'refused'
  | 'issues'
  | 'current'
  | 'users'
  | 'definitions'
  | 'missing'
  | 'holder'
  | 'count'
  | 'max'
>

/**
 * A request that cannot be done as asked. It is thrown because throwing is how a store's write is called off (see Store.write),
 * and turned into problem details in one place, createApi. Anything else that is thrown is a bug and answers `internal`.
 */
export class Refusal extends Error {
  readonly code: ErrorCode
  readonly details: Details

  constructor(code: ErrorCode, details: Details = {}) {
    super(code)
    this.code = code
    this.details = details
  }
}

/** A refusal because of one field of the request. */
export function refuseField(code: IssueCode, ...path: Issue['path']): Refusal {
  return new Refusal('invalid', { issues: [{ code, path }] })
}
