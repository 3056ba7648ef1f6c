import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { View } from '#core/contract/routes/viewRoutes.ts'
import type { RowListColumn } from '#core/contract/rowListColumns.ts'
import { announce } from '#src/lib/announce.ts'
import { readFailure } from '#src/lib/failure.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'
import type { useListAddress } from '#src/lib/useListAddress.ts'
import { showToast } from '#src/ui/toasts.ts'
import { writeRowListState, type RowListState } from '../rowListState.ts'
import { hasLeft, stateOfView, viewOf, viewParameter, writeWithView } from './viewAddress.ts'
import { changeView, createView, deleteView, viewQuery } from './viewQueries.ts'
import '../texts.ts'

type Shown = {
  view: View | null
  state: RowListState
  /** The columns shown, whoever chose them. */
  columns: readonly RowListColumn[]
  go: ReturnType<typeof useListAddress<RowListState>>['go']
}

type Deed = 'save' | 'rename' | 'update' | 'remove' | 'undo' | 'copy'
/** Drawn before the views are read again: otherwise the address would for a moment name one that is no more. */
const atOnce = { preventScrollReset: true, flushSync: true }
const reasons = ['stale_revision', 'deleted', 'name_taken'] as const

/** What is done with views of the list. What fails is said, changes nothing, and leaves what is shown as it is. */
export function useViewActions({ view, state, columns, go }: Shown) {
  const { t } = useTranslation('fleet')
  const client = useQueryClient()
  const [isUpdating, setIsUpdating] = useState(false)
  const refresh = () => client.invalidateQueries({ queryKey: queryKeys.views })

  const say = (deed: Deed, name: string, action?: { label: string; act: () => void }) => {
    const text = t(`views.done.${deed}`, { name })
    announce(text)
    showToast({ text, tone: 'ok', action })
  }
  const sayFailed = (deed: Deed, error: unknown) => {
    const { kind, code } = readFailure(error)
    const why = kind === 'network' ? kind : (reasons.find((reason) => reason === code) ?? 'other')
    const text = `${t(`views.failed.${deed}`)} ${t(`views.why.${why}`)}`
    announce(text, 'assertive')
    showToast({ text, tone: 'block' })
    void refresh()
  }

  /** Shows a view just as it is. */
  function open(next: View, page = 1) {
    client.setQueryData(viewQuery(next.id).queryKey, next)
    go((before) => writeWithView({ ...stateOfView(next), page }, before, next), atOnce)
  }
  function settle(deed: Deed, next: View) {
    open(next, state.page)
    void refresh()
    say(deed, next.name)
  }
  /** The list without a view, showing `next`. */
  const leaveFor = (next: RowListState) =>
    go((before) => {
      const after = writeRowListState(next, before)
      after.delete(viewParameter)
      return after
    }, atOnce)

  async function update() {
    if (view === null) return
    setIsUpdating(true)
    try {
      settle('update', await changeView(view, viewOf(state, columns)))
    } catch (error) {
      sayFailed('update', error)
    } finally {
      setIsUpdating(false)
    }
  }

  async function remove() {
    if (view === null) return
    try {
      const takeBack = await deleteView(view)
      leaveFor(state)
      void refresh()
      say('remove', view.name, { label: t('views.undo'), act: () => void undo(view, takeBack) })
    } catch (error) {
      sayFailed('remove', error)
    }
  }

  async function undo({ name }: View, takeBack: () => Promise<unknown>) {
    try {
      await takeBack()
      say('undo', name)
    } catch (error) {
      sayFailed('undo', error)
      return
    }
    void refresh()
  }

  async function copy(hrefOf: (state: RowListState) => string) {
    const isView = view !== null && !hasLeft(view, state)
    try {
      const href = hrefOf(isView ? state : { ...state, columns })
      const link = new URL(href, globalThis.location.origin)
      // Whoever opens it reads it in a language of their own.
      link.searchParams.delete('lang')
      await navigator.clipboard.writeText(link.href)
      say('copy', '')
    } catch {
      const text = t('views.failed.copy')
      announce(text, 'assertive')
      showToast({ text, tone: 'block' })
    }
  }

  return {
    open,
    leaveFor,
    /** Throws what was refused: it is said where the name is asked for. */
    save: async (name: string, id: string) => settle('save', await createView({ id, name, ...viewOf(state, columns) })),
    rename: async (name: string) => {
      if (view === null) return
      const renamed = await changeView(view, { name }).catch((error: unknown) => {
        // Sent again, it goes beside the view as it is by then.
        void refresh()
        throw error
      })
      client.setQueryData(viewQuery(view.id).queryKey, renamed)
      void refresh()
      say('rename', name)
    },
    update: () => void update(),
    isUpdating,
    remove: () => void remove(),
    copy: (hrefOf: (state: RowListState) => string) => void copy(hrefOf),
  }
}
