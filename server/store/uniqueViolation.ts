/** Which rule of uniqueness the database defended. `id_taken`: the same record, revision or commit twice. */
export type UniqueRule = 'slug_taken' | 'host_taken' | 'name_taken' | 'id_taken'

/** Two living things would have shared what only one may have. The API checks first, so this is always a bug found late. */
export class UniqueViolation extends Error {
  readonly rule: UniqueRule
  constructor(rule: UniqueRule, cause: Error) {
    super(`${rule}: ${cause.message}`, { cause })
    this.name = 'UniqueViolation'
    this.rule = rule
  }
}

/** SQLITE_CONSTRAINT_UNIQUE and SQLITE_CONSTRAINT_PRIMARYKEY (sqlite.org/rescode.html). */
const uniqueCodes: readonly unknown[] = [2067, 1555]

/** The error to throw for one that came from the driver: a {@link UniqueViolation} where it is one, otherwise itself. */
export function mapUniqueViolation(error: unknown): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || !uniqueCodes.includes(error.errcode)) return error
  if (error.message.endsWith(': platforms.slug')) return new UniqueViolation('slug_taken', error)
  if (error.message.endsWith(': hosts.host')) return new UniqueViolation('host_taken', error)
  if (error.message.endsWith(': views.name_key')) return new UniqueViolation('name_taken', error)
  return new UniqueViolation('id_taken', error)
}
