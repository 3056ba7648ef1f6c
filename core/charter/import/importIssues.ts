/**
 * The closed list of what an import can report. `level`: info (understood, set aside on purpose), warning (guessed, look
 * at it), error (not taken, correct it).
 *
 * - `no_cookie_table`: no table with a column of cookie names: the page is no charter, or its table is an image.
 * - `no_address`, `bad_address`: the platform's address is not in the page, or cannot be used (`proposal`: its likely repair).
 * - `two_languages`: the page holds two languages; the second begins at this line.
 * - `category_unclear`: a table's title (its text, or the header of the table without one) names no known kind of cookies.
 * - `row_unclear`: a row that cannot be split with certainty (`proposal`: its likely cells, joined by tabs).
 * - `header_repeated`: a row whose cells are the table's own headers; taken as a row, it may be a page break.
 * - `extra_column`: a row with words in a column that no charter has; they stand here.
 * - `other_table`: a line of a table that holds no cookies.
 * - `page_title`, `platform_line`, `address_line`, `date_line`, `table_header`, `separator_row`: understood, told once.
 * - `page_chrome`: menus, buttons, "Download as PDF". `translation_preamble`: words of a translation tool.
 * - `markup_in_cell`: markup kept as text. `control_characters`: invisible characters dropped.
 * - `script_dropped`, `handler_dropped`, `style_dropped`, `comment_dropped`: parts of an HTML page that are not read.
 */
export const importIssues = {
  no_cookie_table: 'error',
  no_address: 'warning',
  bad_address: 'error',
  two_languages: 'warning',
  category_unclear: 'warning',
  row_unclear: 'error',
  header_repeated: 'warning',
  extra_column: 'warning',
  other_table: 'warning',
  page_title: 'info',
  platform_line: 'info',
  address_line: 'info',
  date_line: 'info',
  table_header: 'info',
  separator_row: 'info',
  page_chrome: 'info',
  translation_preamble: 'warning',
  markup_in_cell: 'warning',
  control_characters: 'warning',
  script_dropped: 'warning',
  handler_dropped: 'warning',
  style_dropped: 'info',
  comment_dropped: 'info',
} as const satisfies Record<string, 'info' | 'warning' | 'error'>

export type ImportIssueCode = keyof typeof importIssues
