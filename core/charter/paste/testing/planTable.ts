import type { CharterSource } from '../../charterSource.ts'
import { planPaste, type PlannedRow } from '../planPaste.ts'
import { readPasteTarget } from '../pasteTarget.ts'
import { readPaste } from '../readPaste.ts'

/** What a table (cells apart by tabs, with a header) would do to a platform, its rows found by their names. */
export function planTable(text: string, source: CharterSource): PlannedRow[] {
  const paste = readPaste(text, { noteLocale: 'fr' })
  if (!paste.ok) throw new Error(paste.code)
  return planPaste(paste, readPasteTarget(source, source.providers), { start: 'named' })
}
