import type { CookieRow } from '#core/charter/cookieRow.ts'
import type { Provider } from '#core/charter/provider.ts'
import { ProblemError, readAnswer } from '#core/contract/client.ts'
import { api } from '#src/lib/api.ts'
import { readFailure } from '#src/lib/failure.ts'
import type { RowAnswer, RowProblem } from './rowEdits.ts'
import { formToChange, formToNewRow, linkToChange } from './rowChange.ts'
import type { RowForm, RowThing } from './rowForm.ts'
import type { RowTarget } from './rowOrder.ts'

/** Sends a row's form over the row as last read: makes the row where the server has never seen it. Never throws. */
export async function sendRow(form: RowForm, base: RowThing): Promise<RowAnswer> {
  const { row, definition } = base
  const change = formToChange(form, base)
  if (row.revision > 0 && Object.keys(change).length === 0) return { kind: 'saved', thing: base }
  try {
    const saved =
      row.revision === 0
        ? await createRow(row.platformId, { id: row.id, categoryId: row.categoryId, ...formToNewRow(form) })
        : await readAnswer(
            api.rows[':id'].$patch({ param: { id: row.id }, json: { ...change, revision: row.revision } }),
          )
    return { kind: 'saved', thing: { row: saved, definition } }
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'stale_revision' && error.problem.current !== undefined) {
      // `current` of a stale row is that row (see problem.ts).
      return { kind: 'stale', theirs: { row: error.problem.current as CookieRow, definition } }
    }
    return { kind: 'failed', problem: readProblem(error) }
  }
}

/** Draws an own row from a shared definition: makes it so where the server has never seen it. */
export function linkRow({ row }: RowThing, definitionId: string): Promise<CookieRow> {
  if (row.revision === 0) return createRow(row.platformId, { id: row.id, categoryId: row.categoryId, definitionId })
  const json = { ...linkToChange(row, definitionId), revision: row.revision }
  return readAnswer(api.rows[':id'].$patch({ param: { id: row.id }, json }))
}

function readProblem(error: unknown): RowProblem {
  const issues = error instanceof ProblemError ? (error.problem.issues ?? []) : []
  return { ...readFailure(error), issues: issues.map(({ path, code }) => ({ path: formPath(path), code })) }
}

/** Where in the form an issue of the request stands: `facts.names.0.value` is the cell `names`. */
function formPath([root, field, locale]: readonly (string | number)[]): string {
  if (root === 'texts') return ['texts', field, locale].filter((step) => step !== undefined).join('.')
  if (root === 'overrides') return `reasons.${field ?? ''}`
  return String(root === 'facts' ? (field ?? '') : (root ?? ''))
}

type NewRow = Parameters<(typeof api.platforms)[':id']['rows']['$post']>[0]['json']

export function createRow(platformId: string, json: NewRow): Promise<CookieRow> {
  return readAnswer(api.platforms[':id'].rows.$post({ param: { id: platformId }, json }))
}

export function moveRow({ id, revision }: CookieRow, target: RowTarget): Promise<CookieRow> {
  return readAnswer(api.rows[':id'].move.$post({ param: { id }, json: { revision, ...target } }))
}

export function deleteRow({ id, revision }: CookieRow): Promise<CookieRow> {
  return readAnswer(api.rows[':id'].$delete({ param: { id }, query: { revision: String(revision) } }))
}

export function restoreRow({ id, revision }: CookieRow): Promise<CookieRow> {
  return readAnswer(api.rows[':id'].restore.$post({ param: { id }, json: { revision } }))
}

export function createProvider(id: string, name: string): Promise<Provider> {
  return readAnswer(
    api.providers.$post({ json: { id, names: [{ name, from: null }], policyUrl: null, contact: null } }),
  )
}
