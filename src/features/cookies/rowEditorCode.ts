import { lazy, type ComponentType } from 'react'
import { fetchCode } from '#src/lib/fetchCode.ts'
import type { RowEditorProps } from './edit/RowEditor.tsx'

let fetched: ComponentType<RowEditorProps> | null = null

async function fetchRowEditor() {
  const { RowEditor } = await import('./edit/RowEditor.tsx')
  fetched = RowEditor
  return { default: RowEditor }
}
const Awaited = lazy(() => fetchCode(fetchRowEditor))

/** The forms and their library come once the rows are there. What fails here is asked for again by the row that is opened. */
export const fetchRowEditorAhead = (): void => void fetchRowEditor().catch(() => undefined)

/** The editor of a row: there at once where it was fetched, so that no letter typed after opening a row is lost. */
export const pickRowEditor = (): ComponentType<RowEditorProps> => fetched ?? Awaited
