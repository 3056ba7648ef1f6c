/** Columns of the list of the rows of all platforms that can be put away, in their order; the cookie's own always stays. */
export const rowListColumns = [
  'platform',
  'category',
  'provider',
  'service',
  'purpose',
  'retention',
  'origin',
  'texts',
  'changed',
] as const
export type RowListColumn = (typeof rowListColumns)[number]
