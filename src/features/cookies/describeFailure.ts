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

/** The key of the sentence that says why a change was not made, what was kept and what to do. */
export function describeFailure({ kind, code }: Failure): `failure.${Code | Failure['kind']}` {
  const known = codes.find((it) => it === code)
  return `failure.${known ?? kind}`
}
