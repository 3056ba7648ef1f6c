import type { CharterSource } from '#core/charter/charterSource.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import type { Provider } from '#core/charter/provider.ts'
import { ProblemError, readAnswer } from '#core/contract/client.ts'
import { api } from '#src/lib/api.ts'
import { readFailure } from '#src/lib/failure.ts'
import { outbox, sendOrKeep, type Waiting } from '#src/lib/outbox.ts'
import type { RowWrite } from '#src/lib/rowWrite.ts'
import type { RowAnswer, RowProblem } from '../edit/rowEdits.ts'
import { applyForm, formToChange, formToNewRow, linkToChange } from '../edit/rowChange.ts'
import type { RowForm, RowThing } from '../edit/rowForm.ts'
import type { RowTarget } from './rowOrder.ts'

type Platform = CharterSource['platform']
/** What a write is called by in the outbox, if it has to wait there. */
type Said = { platform: Platform; names: string }

/**
 * Sends a row's form over the row as last read: makes the row where the server has never seen it. Offline it waits in the outbox,
 * and the row is given as it will be. Never throws.
 */
export async function sendRow(form: RowForm, base: RowThing, key: string, platform: Platform): Promise<RowAnswer> {
  const { row, definition } = base
  const change = formToChange(form, base)
  if (row.revision > 0 && Object.keys(change).length === 0) return { kind: 'saved', thing: base }
  const applied = applyForm(form, base, platform.defaultLocale)
  const said = { platform: shorten(platform), names: form.names.trim(), draft: { key, base, form } }
  try {
    const saved =
      row.revision === 0
        ? await sendOrKeep({
            ...said,
            ...creation(platform.id, { id: row.id, categoryId: row.categoryId, ...formToNewRow(form) }),
            action: 'create',
            row: { ...applied, revision: 1 },
          })
        : await sendOrKeep({
            ...said,
            ...write('PATCH', api.rows[':id'].$url({ param: { id: row.id } }), row.revision, change satisfies Changes),
            action: 'change',
            row: { ...applied, revision: saysSame(row, applied) ? row.revision : row.revision + 1 },
          })
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
  if (row.revision === 0) {
    const json = { id: row.id, categoryId: row.categoryId, definitionId }
    return readAnswer(api.platforms[':id'].rows.$post({ param: { id: row.platformId }, json }))
  }
  const json = { ...linkToChange(row, definitionId), revision: row.revision }
  return readAnswer(api.rows[':id'].$patch({ param: { id: row.id }, json }))
}

type Changes = Omit<Parameters<(typeof api.rows)[':id']['$patch']>[0]['json'], 'revision'>

/** Whether all but the wordings is the same: each wording counts its own revisions. */
function saysSame(a: CookieRow, b: CookieRow): boolean {
  return JSON.stringify([a.facts, a.overrides]) === JSON.stringify([b.facts, b.overrides])
}

/** What the outbox needs of a platform. */
const shorten = ({ id, name }: Platform) => ({ id, name })

function write(method: RowWrite['method'], { pathname: path }: URL, revision: number | null, json: RowWrite['json']) {
  return { id: crypto.randomUUID(), method, path, revision, json }
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

function creation(platformId: string, json: NewRow) {
  return write('POST', api.platforms[':id'].rows.$url({ param: { id: platformId } }), null, json)
}

/** Makes a row from a shared definition or from another row. `row`: as it will be. */
export function createRow(row: CookieRow, json: NewRow, { platform, names }: Said): Promise<CookieRow> {
  const action = json.copyOf === undefined ? 'addShared' : 'copy'
  const said = { platform: shorten(platform), names, draft: null }
  return sendOrKeep({ ...said, ...creation(platform.id, json), action, row })
}

/** `position`: the one it is shown at until the server has said which it is. */
export function moveRow(row: CookieRow, target: RowTarget, position: string, said: Said): Promise<CookieRow> {
  const path = api.rows[':id'].move.$url({ param: { id: row.id } })
  const moved = { ...row, categoryId: target.categoryId, position }
  return sendWhole('move', moved, write('POST', path, row.revision, { ...target }), said)
}

export function deleteRow(row: CookieRow, said: Said): Promise<CookieRow> {
  const path = api.rows[':id'].$url({ param: { id: row.id } })
  const deleted = { ...row, deletedAt: new Date().toISOString() }
  return sendWhole('remove', deleted, write('DELETE', path, row.revision, null), said)
}

/** Brings a deleted row back; where the deletion has not gone yet, it goes no more, and nothing was done to the row. */
export function restoreRow(row: CookieRow, said: Said): Promise<CookieRow> {
  const deletion = outbox.reread().findLast((waiting) => waiting.row.id === row.id)
  if (deletion?.action === 'remove' && !deletion.isSent) {
    outbox.remove(deletion.id)
    return Promise.resolve({ ...row, revision: deletion.revision ?? row.revision, deletedAt: null })
  }
  const path = api.rows[':id'].restore.$url({ param: { id: row.id } })
  return sendWhole('restore', { ...row, deletedAt: null }, write('POST', path, row.revision, {}), said)
}

/** What is done to a row as a whole gives it its next revision. */
function sendWhole(action: Waiting['action'], row: CookieRow, asked: RowWrite, { platform, names }: Said) {
  const after = { ...row, revision: row.revision + 1 }
  return sendOrKeep({ ...asked, action, row: after, platform: shorten(platform), names, draft: null })
}

export function createProvider(id: string, name: string): Promise<Provider> {
  return readAnswer(
    api.providers.$post({ json: { id, names: [{ name, from: null }], policyUrl: null, contact: null } }),
  )
}
