import type { Failure } from '#src/lib/failure.ts'

const codes = [
  'deleted',
  'too_many_rows',
  'not_found',
  'override_reason_required',
  'invalid',
  'id_taken',
  'stale_revision',
  'definition_in_use',
  'provider_in_use',
] as const
type Code = (typeof codes)[number]

/** As {@link describeFailure}, of what is done to rows as wholes: there is nothing typed that could be kept. */
export function describeUndone(failure: Failure): `failure.${Code}` | `notDone.${Failure['kind']}` {
  const known = wholeCodes.find((it) => it === failure.code)
  return known === undefined ? `notDone.${failure.kind}` : `failure.${known}`
}
const wholeCodes = ['too_many_rows', 'stale_revision', 'definition_in_use', 'provider_in_use'] as const

/** The key of the sentence that says why a change was not made, what was kept and what to do. */
export function describeFailure({ kind, code }: Failure): `failure.${Code | Failure['kind']}` {
  const known = codes.find((it) => it === code)
  return `failure.${known ?? kind}`
}
