/**
 * Every code a failed request can carry, with its HTTP status. The list is closed: screens have a text for each, and a test
 * fails when one of them is never met.
 */
export const errorStatus = {
  malformed_json: 400,
  not_utf8: 400,
  unauthenticated: 401,
  foreign_request: 403,
  not_found: 404,
  method_not_allowed: 405,
  category_in_use: 409,
  deleted: 409,
  definition_in_use: 409,
  host_taken: 409,
  id_taken: 409,
  name_taken: 409,
  override_exists: 409,
  provider_in_use: 409,
  slug_taken: 409,
  stale_rehearsal: 409,
  stale_revision: 409,
  body_too_large: 413,
  source_too_large: 413,
  table_too_large: 413,
  unsupported_media_type: 415,
  invalid: 422,
  key_reused: 422,
  missing_texts: 422,
  not_a_table: 422,
  override_reason_required: 422,
  too_many_rows: 422,
  internal: 500,
} as const

export type ErrorCode = keyof typeof errorStatus

/** What each code says, for people who read answers as they are (logs, scripts): the `title` of problem details. */
export const errorTitles: Readonly<Record<ErrorCode, string>> = {
  malformed_json: 'The body is not valid JSON',
  not_utf8: 'The body is not valid UTF-8',
  unauthenticated: 'Nobody is signed in',
  foreign_request: 'The request comes from another site or under another name',
  not_found: 'There is nothing here',
  method_not_allowed: 'This address does not take this method',
  category_in_use: 'The category still holds rows',
  deleted: 'It has been deleted',
  definition_in_use: 'Rows still point to the shared definition',
  host_taken: 'Another platform has this host',
  id_taken: 'Something else was made under this id',
  name_taken: 'Another view has this name',
  override_exists: 'The platform already says this otherwise than the template',
  provider_in_use: 'The provider is still in use',
  slug_taken: 'Another platform has this short name',
  stale_rehearsal: 'It would do something else by now than what was rehearsed',
  stale_revision: 'It was changed meanwhile',
  body_too_large: 'The body is too large',
  source_too_large: 'The imported source is too large',
  table_too_large: 'The table has more rows or cells than are read',
  unsupported_media_type: 'The body is not declared as JSON',
  invalid: 'The request says something that cannot be',
  key_reused: 'Something else was asked under this key',
  missing_texts: 'Texts are missing',
  not_a_table: 'There is no table of rows in it',
  override_reason_required: 'A reason is needed to differ from what is shared',
  too_many_rows: 'The platform has all the rows it may have',
  internal: 'Something broke on our side',
}
export const errorCodes = Object.keys(errorStatus) as readonly ErrorCode[] // the keys of a literal are known

/** What an issue of a request can be. Those of the schemas are explained beside them (see core/charter/line.ts). */
export const issueCodes = [
  'duplicate',
  'forbidden_characters',
  'invalid_address',
  'invalid_date',
  'invalid_format',
  'invalid_host',
  'invalid_id',
  'invalid_slug',
  'invalid_type',
  'invalid_value',
  'match_mismatch',
  'not_a_number',
  'not_one_line',
  'not_overridden',
  'required',
  'too_large',
  'too_long',
  'too_many',
  'too_small',
  'unknown_field',
  'unknown_reference',
] as const
export type IssueCode = (typeof issueCodes)[number]

/** Whether `text` is a code of {@link issueCodes}. */
export function isIssueCode(text: string): text is IssueCode {
  return (issueCodes as readonly string[]).includes(text)
}
