import type { CharterSource } from '#core/charter/charterSource.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import type { Locale } from '#core/charter/locale.ts'
import { createAutosave, type Autosave, type SaveAnswer, type SaveStatus } from '#src/lib/autosave.ts'
import type { DraftStore } from '#src/lib/drafts.ts'
import type { Failure } from '#src/lib/failure.ts'
import { ownSteps } from '#src/lib/ownSteps.ts'
import type { SaveBoard } from '#src/lib/saveBoard.ts'
import { applyForm } from './rowChange.ts'
import { normalForm, rowToForm, type RowForm, type RowThing } from './rowForm.ts'
import { findGap } from './rowFormSchema.ts'
import { carryForm, isForPerson, mergeRow } from './rowMerge.ts'

/** Why a row was not saved; `issues` name the fields of the form, by path, and what is wrong there. */
export type RowProblem = Failure & { readonly issues: readonly { readonly path: string; readonly code: string }[] }

export type RowAnswer = SaveAnswer<RowThing, RowProblem>

/** A row with unsaved or just saved edits, as it stands at this moment; another object after each change. */
export interface RowEdit {
  readonly thing: RowThing
  readonly form: RowForm
  readonly status: SaveStatus<RowThing, RowProblem>
  /** The row as the page would show it now. */
  readonly row: CookieRow
}

export interface RowEditsOptions {
  readonly platformId: string
  readonly drafts: DraftStore
  readonly board: SaveBoard
  readonly send: (form: RowForm, base: RowThing) => Promise<RowAnswer>
  /** Told after each change, with what puts every edit over a source. */
  readonly onChange: (apply: (source: CharterSource) => CharterSource) => void
  /** Puts work off until the hand pauses; gives back what calls it off. */
  readonly putOff: (work: () => void) => () => void
  readonly now: () => string
}

type Kept = { autosave: Autosave<RowForm, RowThing, RowProblem>; edit: RowEdit; takeOff: () => void }

/** Under what a row's unsent edit is kept. */
export const rowKey = (platformId: string, rowId: string): string => `row.${platformId}.${rowId}`

/** The rows of one platform that are being edited, each with its own autosave. */
export type RowEdits = ReturnType<typeof createRowEdits>

export function createRowEdits({ platformId, drafts, board, send, onChange, putOff, now }: RowEditsOptions) {
  const kept = new Map<string, Kept>()
  const listeners = new Set<() => void>()
  /** Rows made here, until the server's list holds them: one that left the list in between would close under one's hands. */
  const born = new Set<string>()
  /** Rows that another request is changing: what is typed waits for its answer. */
  const held = new Set<string>()
  let fresh: readonly CookieRow[] = []
  let defaultLocale: Locale = 'fr'
  const keyOf = (rowId: string) => rowKey(platformId, rowId)

  const apply = (source: CharterSource): CharterSource => {
    if (kept.size === 0) return source
    const providers = new Set(source.providers.map(({ id }) => id))
    /** A row without provider or name, or whose provider is not there yet, is not one the page can show. */
    const readShown = (rowId: string): CookieRow[] => {
      const row = kept.get(rowId)?.edit.row
      const { providerId, names } = row?.facts ?? {}
      const isWhole = (providerId === undefined || providers.has(providerId)) && names?.length !== 0
      return row === undefined || !isWhole ? [] : [row]
    }
    const shown = source.rows.map((row) => readShown(row.id)[0] ?? row)
    const known = new Set(source.rows.map(({ id }) => id))
    const added = fresh.flatMap(({ id }) => (known.has(id) ? [] : readShown(id)))
    return { ...source, rows: [...shown, ...added] }
  }

  let cancelTelling: (() => void) | null = null
  const tellReaders = (): void => {
    cancelTelling?.()
    cancelTelling = null
    fresh = keepSame(
      fresh,
      [...kept].flatMap(([id, { edit }]) => (born.has(id) ? [edit.thing.row] : [])),
    )
    for (const listener of listeners) listener()
  }
  const tell = (): void => {
    tellReaders()
    onChange(apply)
  }
  /** The field shows what is typed by itself: what follows from it is drawn once the hand pauses. */
  const tellTyped = (): void => {
    cancelTelling?.()
    cancelTelling = putOff(tellReaders)
    onChange(apply)
  }
  let isTyping = false

  const readEdit = (autosave: Kept['autosave']): RowEdit => {
    const [form, thing] = [autosave.getForm(), autosave.getBase()]
    let row: CookieRow | null = null
    return {
      form,
      thing,
      status: autosave.getStatus(),
      get row() {
        return (row ??= applyForm(form, thing, defaultLocale))
      },
    }
  }

  /** Whether the form may be sent: the rest is kept and said on its fields. */
  const isSendable = ({ form, thing }: RowEdit): boolean => findGap(form, thing) === null

  const catchUp = (): void => {
    if (cancelTelling !== null) tellReaders()
  }

  const save = async (rowId: string): Promise<void> => {
    catchUp()
    const found = kept.get(rowId)
    if (found === undefined || held.has(rowId) || found.edit.status.kind === 'stale' || !isSendable(found.edit)) return
    await found.autosave.save()
    await settleAlone(rowId)
  }

  /** Nothing for a person to choose: theirs is my own save, whose answer was lost, or touches nothing of the form. */
  const settleAlone = async (rowId: string): Promise<void> => {
    const found = kept.get(rowId)
    if (found?.edit.status.kind !== 'stale') return
    const { form, thing, status } = found.edit
    if (!isForPerson(mergeRow(form, thing, status.theirs))) await found.autosave.settle(form, status.theirs)
  }

  const open = (thing: RowThing): RowEdit => {
    const rowId = thing.row.id
    const before = kept.get(rowId)
    if (before !== undefined) return before.edit
    if (thing.row.revision === 0) born.add(rowId)
    const autosave = createAutosave<RowForm, RowThing, RowProblem>({
      key: keyOf(rowId),
      drafts,
      thing,
      toForm: rowToForm,
      send,
      now,
    })
    const takeOff = board.add(keyOf(rowId), { ...autosave, save: () => save(rowId) })
    const stop = autosave.subscribe(() => {
      const found = kept.get(rowId)
      if (found === undefined) return
      found.edit = readEdit(autosave)
      if (isTyping) tellTyped()
      else tell()
    })
    const edit = readEdit(autosave)
    kept.set(rowId, {
      autosave,
      edit,
      takeOff() {
        stop()
        takeOff()
      },
    })
    tell()
    return edit
  }

  const forget = (rowId: string): void => {
    kept.get(rowId)?.takeOff()
    kept.delete(rowId)
    born.delete(rowId)
    drafts.remove(keyOf(rowId))
    tell()
  }

  return {
    read: (rowId: string): RowEdit | null => kept.get(rowId)?.edit ?? null,
    /** The path in the form of what an unsent edit still lacks before it can go to the server; null when it can. */
    readGap(rowId: string): string | null {
      const edit = kept.get(rowId)?.edit
      return edit === undefined || edit.status.kind === 'clean' ? null : findGap(edit.form, edit.thing)
    },
    /** Rows that the server's list does not hold yet, oldest first. */
    readFresh: (): readonly CookieRow[] => fresh,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    open,
    save,
    /** Tells at once what waits for the hand to pause: what is typed may have brought a field that the next key goes to. */
    catchUp,
    /** Has no save of the row begin before what is given back is called. */
    hold(rowId: string): () => void {
      held.add(rowId)
      return () => held.delete(rowId)
    },
    /** Takes a row off without saving: it was deleted, or a new one was given up. */
    forget,
    change(rowId: string, form: RowForm): void {
      const found = kept.get(rowId)
      isTyping = true
      found?.autosave.change(normalForm(form, found.edit.thing))
      isTyping = false
    },
    settle: (rowId: string, form: RowForm, theirs: RowThing) =>
      kept.get(rowId)?.autosave.settle(form, theirs) ?? Promise.resolve(),
    discard(rowId: string): void {
      const found = kept.get(rowId)
      if (found?.edit.thing.row.revision === 0 && found.edit.status.kind !== 'saving') forget(rowId)
      else found?.autosave.discard()
    },
    /** The server's rows came: drafts that wait are taken up, rows without unsent edit follow. */
    follow(source: CharterSource): void {
      defaultLocale = source.platform.defaultLocale
      const definitions = new Map(source.definitions.map((definition) => [definition.id, definition]))
      const waiting = new Set(drafts.keys(keyOf('')))
      for (const row of source.rows) {
        born.delete(row.id)
        const thing = { row, definition: definitions.get(row.definitionId ?? '') ?? null }
        if (waiting.delete(keyOf(row.id))) {
          open(thing)
          kept.get(row.id)?.autosave.recall()
        }
        const found = kept.get(row.id)
        const isOwn = found !== undefined && ownSteps.led(found.edit.thing.row, row)
        found?.autosave.rebase(thing, isOwn ? carryForm : undefined)
      }
      for (const key of waiting) {
        // Drafts under these keys are written by the autosaves above alone.
        const draft = drafts.read<RowForm, RowThing>(key)
        if (draft !== null) open(draft.base)
      }
      tell()
    },
    /** Leaves the screen: unsent edits stay in the browser. */
    close(): void {
      cancelTelling?.()
      for (const { takeOff } of kept.values()) takeOff()
      kept.clear()
    },
  }
}

/** The list before when both hold the same rows, so that readers see no change. */
function keepSame(before: readonly CookieRow[], after: readonly CookieRow[]): readonly CookieRow[] {
  return before.length === after.length && before.every((row, index) => row === after[index]) ? before : after
}
