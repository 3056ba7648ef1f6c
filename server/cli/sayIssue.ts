import { importIssues, type ImportIssueCode } from '#core/charter/import/importIssues.ts'
import type { ImportIssue } from '#core/charter/import/importResult.ts'

/** What each code says to the person at the terminal; the screens have words of their own, in their languages. */
const words: Readonly<Record<ImportIssueCode, string>> = {
  no_cookie_table: 'no table of cookies in this text',
  no_address: 'the text does not give the address of the platform',
  bad_address: 'the address cannot be used as it stands',
  two_languages: 'another language begins here',
  category_unclear: 'the title of the table does not say which category these cookies belong to',
  row_unclear: 'this row cannot be split with certainty',
  header_repeated: 'these cells are those of the header: perhaps a page break',
  extra_column: 'one column more than a charter has, with words in it',
  other_table: 'a line of a table that is not about cookies',
  page_title: 'the title of the charter',
  platform_line: 'the line that names the platform',
  address_line: 'the line that gives the address',
  date_line: 'the date of the charter',
  table_header: 'the header of the table',
  separator_row: 'a separating line',
  page_chrome: 'a part of the page around the text',
  translation_preamble: 'words of a translation tool',
  markup_in_cell: 'markup in a cell, kept as text',
  control_characters: 'invisible characters were taken out',
  script_dropped: 'a script is left out',
  handler_dropped: 'a handler is left out',
  style_dropped: 'a style sheet is left out',
  comment_dropped: 'a hidden comment is left out',
}

/** What there is to do. Nothing is called an error: the text was read, and the command succeeds. */
const toDo = { error: 'to correct', warning: 'to check', info: 'understood' } as const

/** An issue in one line: what to do, where, what, its code, the text it is about and what is proposed instead. */
export function sayIssue({ code, line, text, proposal }: ImportIssue): string {
  const what = code === 'no_cookie_table' ? 'nothing found' : toDo[importIssues[code]]
  const perhaps = proposal === undefined ? '' : `; perhaps: ${shorten(proposal.replaceAll('\t', ' | '))}`
  const about = text.trim() === '' ? '' : `: ${shorten(text)}`
  return `${what}: line ${String(line)}: ${words[code]} (${code})${about}${perhaps}`
}

/** One line of at most a hundred characters. */
function shorten(text: string): string {
  const shown = text.replace(/\s+/g, ' ').trim()
  return shown.length > 100 ? `${shown.slice(0, 100)}…` : shown
}
