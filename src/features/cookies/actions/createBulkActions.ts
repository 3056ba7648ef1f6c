import type { CookieRow } from '#core/charter/cookieRow.ts'
import { ProblemError } from '#core/contract/client.ts'
import { announce } from '#src/lib/announce.ts'
import { api } from '#src/lib/api.ts'
import { bulkRequest, type BulkRequest } from '#src/lib/bulkRequest.ts'
import { undoAction } from '#src/lib/commands.ts'
import { readWrite } from '#src/lib/readWrite.ts'
import { showToast } from '#src/ui/toasts.ts'
import { rowButtonId, type RowActions } from '../cookies.ts'
import { readFillValues } from './fillValues.ts'
import type { RowContext } from './rowContext.ts'
import { sendTyped } from './sendTyped.ts'

/** What gives several rows the same values. What is typed in them is sent first. */
export function createBulkActions(context: RowContext): Pick<RowActions, 'change' | 'fillDown'> {
  const { now, readOpenId, closeOpen, latest, labelOf, inTurn } = context

  const ask = (rows: readonly CookieRow[], request: Pick<BulkRequest, 'action' | 'make'>) => {
    const focused = rows[0]?.id ?? ''
    bulkRequest.ask({
      ...request,
      chosen: rows.map((row) => ({ id: row.id, revision: latest(row).revision })),
      names: new Set(rows.map(labelOf)),
      onDone: () => document.getElementById(rowButtonId(focused))?.focus(),
    })
  }
  const begin = (rows: readonly CookieRow[], act: () => Promise<boolean>) => {
    if (rows.some(({ id }) => id === readOpenId())) closeOpen()
    inTurn(async () => (await sendTyped(rows, context)) && (await act()))
  }

  return {
    change: (rows, action) =>
      begin(rows, async () => {
        ask(rows, { action })
        return false
      }),
    fillDown([first, ...others], columns) {
      if (first === undefined || others.length === 0 || columns.length === 0) {
        announce(now().t(columns.length === 0 ? 'said.namesStay' : 'said.nothingAbove'))
        return
      }
      begin([first, ...others], async () => {
        const { t, known, refresh } = now()
        const { locales } = known.platform
        const source = latest(first)
        const definition = known.definitions.find(({ id }) => id === source.definitionId) ?? null
        const values = readFillValues(source, definition, columns, locales)
        const rows = others.map((row) => ({ id: row.id, revision: latest(row).revision }))
        let commitId: string | null
        try {
          const call = api['fleet-changes'].$post({ query: {}, json: { do: 'changeRows', rows, ...values } })
          commitId = (await readWrite(call)).commitId
        } catch (error) {
          // Only a person can say why rows that follow a shared definition say otherwise.
          if (!(error instanceof ProblemError) || error.problem.code !== 'override_reason_required') throw error
          ask(others, {
            action: 'changeRows',
            make: (refs, reason) => ({ do: 'changeRows', rows: refs, ...values, ...(reason !== '' && { reason }) }),
          })
          return false
        }
        await refresh()
        const text = t('said.filled', { count: others.length, names: labelOf(source) })
        announce(text)
        showToast({ text, about: 'lastChange', tone: 'ok', action: undoAction(t('undo'), commitId) })
        return true
      })
    },
  }
}
