/**
 * The closed list of what an import can report. `level`: info (understood, set aside on purpose), warning (guessed, look
 * at it), error (not taken, correct it).
 */
export const importIssues = {
  no_cookie_table: 'error',
  no_address: 'warning',
  bad_address: 'error',
  two_languages: 'warning',
  category_unclear: 'warning',
  row_unclear: 'error',
  page_chrome: 'info',
  separator_row: 'info',
  table_header: 'info',
  markup_in_cell: 'warning',
} as const satisfies Record<string, 'info' | 'warning' | 'error'>

export type ImportIssueCode = keyof typeof importIssues
