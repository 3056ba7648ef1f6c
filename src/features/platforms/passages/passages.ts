import { createContext, use, useCallback, useSyncExternalStore } from 'react'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { Locale } from '#core/charter/locale.ts'
import { createAutosave, type Autosave, type SaveStatus } from '#src/lib/autosave.ts'
import type { DraftStore } from '#src/lib/drafts.ts'
import type { SaveBoard } from '#src/lib/saveBoard.ts'
import { hasOwnWords, listPassages, passageKinds, type Passage, type PassageKind } from './passage.ts'
import { applyPassage } from './passageApply.ts'
import { findPassageFaults, isChanged, toPassageForm, type PassageFaults, type PassageForm } from './passageForm.ts'
import { mergePassage } from './passageMerge.ts'
import type { OwnContent, PassageAnswer, PassageProblem } from './passageSave.ts'

/** A section or category as it stands at this moment; another object after each change. */
export interface PassageState {
  readonly passage: Passage
  readonly form: PassageForm
  readonly status: SaveStatus<Passage, PassageProblem>
  readonly faults: PassageFaults
}

interface Options {
  readonly platformId: string
  readonly drafts: DraftStore
  readonly board: SaveBoard
  readonly send: (form: PassageForm, base: Passage) => Promise<PassageAnswer>
  /** Told after each change, with what puts every edit over a source. */
  readonly onChange: (apply: (source: CharterSource) => CharterSource) => void
  readonly now: () => string
  readonly newId: () => string
}

type Kept = { autosave: Autosave<PassageForm, Passage, PassageProblem>; state: PassageState; takeOff: () => void }

/** The sections and categories of one platform, each edited and saved by itself. */
export type Passages = ReturnType<typeof createPassages>

export function createPassages({ platformId, drafts, board, send, onChange, now, newId }: Options) {
  const kept = new Map<string, Kept>()
  const listeners = new Set<() => void>()
  let order: Readonly<Record<PassageKind, readonly string[]>> = { section: [], category: [] }
  let defaultLocale: Locale = 'fr'
  const keyOf = (id: string) => `passage.${platformId}.${id}`

  const tell = (): void => {
    for (const listener of listeners) listener()
    onChange((source) =>
      [...kept.values()].reduce((next, { state }) => applyPassage(next, state.form, state.passage), source),
    )
  }

  const readState = (autosave: Kept['autosave']): PassageState => {
    const [form, passage, status] = [autosave.getForm(), autosave.getBase(), autosave.getStatus()]
    const refused = status.kind === 'failed' ? status.problem.issues : []
    const faults = {
      ...Object.fromEntries(refused.map(({ path, code }) => [path, code])),
      ...findPassageFaults(form, passage, defaultLocale),
    }
    return { passage, form, status, faults }
  }

  /** Sends what is right; the rest waits and is said on its fields. */
  const save = async (id: string): Promise<void> => {
    const found = kept.get(id)
    if (found === undefined || found.state.status.kind === 'stale') return
    const { form, passage } = found.state
    if (Object.keys(findPassageFaults(form, passage, defaultLocale)).length > 0) return
    if (!isChanged(form, passage)) {
      // Only blanks differ, or a reason for nothing.
      if (passage.own !== null || passage.shared !== null) found.autosave.discard()
      return
    }
    await found.autosave.save()
    await settleAlone(id)
  }

  /** Nothing for a person to choose: theirs is my own save, whose answer was lost, or touches nothing of the form. */
  const settleAlone = async (id: string): Promise<void> => {
    const found = kept.get(id)
    if (found?.state.status.kind !== 'stale') return
    const { form, passage, status } = found.state
    const isForPerson = mergePassage(form, passage, status.theirs).some(({ verdict }) => verdict !== 'mine')
    if (!isForPerson) await found.autosave.settle(form, status.theirs)
  }

  const keep = (passage: Passage): void => {
    const { id } = passage
    const autosave = createAutosave<PassageForm, Passage, PassageProblem>({
      key: keyOf(id),
      drafts,
      thing: passage,
      toForm: toPassageForm,
      send,
      now,
    })
    const stop = autosave.subscribe(() => {
      const found = kept.get(id)
      if (found === undefined) return
      found.state = readState(autosave)
      tell()
    })
    const leave = board.add(keyOf(id), { ...autosave, save: () => save(id) })
    kept.set(id, {
      autosave,
      state: readState(autosave),
      takeOff() {
        stop()
        leave()
      },
    })
  }

  const forget = (id: string): void => {
    kept.get(id)?.takeOff()
    kept.delete(id)
    drafts.remove(keyOf(id))
  }

  return {
    read: (id: string): PassageState | null => kept.get(id)?.state ?? null,
    /** The ids of a kind in the order of the page, those made here last. */
    list: (kind: PassageKind): readonly string[] => order[kind],
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    change(id: string, change: Partial<PassageForm>): void {
      const autosave = kept.get(id)?.autosave
      autosave?.change({ ...autosave.getForm(), ...change })
    },
    save,
    settle: (id: string, form: PassageForm, theirs: Passage) =>
      kept.get(id)?.autosave.settle(form, theirs) ?? Promise.resolve(),
    discard(id: string): void {
      kept.get(id)?.autosave.discard()
    },
    /** Begins one of the platform's own; its id. */
    add(kind: PassageKind): string {
      const id = newId()
      keep({ kind, id, newId: id, shared: null, own: null })
      order = { ...order, [kind]: [...order[kind], id] }
      tell()
      return id
    },
    /** Gives up one that the server does not have. */
    giveUp(id: string): void {
      forget(id)
      const without = (ids: readonly string[]) => ids.filter((it) => it !== id)
      order = { section: without(order.section), category: without(order.category) }
      tell()
    },
    /** The platform came: those without unsent edit follow, drafts that wait are taken up, what is gone goes. */
    follow(source: CharterSource): void {
      defaultLocale = source.platform.defaultLocale
      const waiting = new Set(drafts.keys(keyOf('')))
      const all = passageKinds.flatMap((kind) => listPassages(source, kind, newId))
      const known = new Set(all.map(({ id }) => id))
      for (const passage of all) {
        waiting.delete(keyOf(passage.id))
        const found = kept.get(passage.id)
        if (found === undefined) keep(passage)
        else found.autosave.rebase(passage)
      }
      for (const key of waiting) {
        // Drafts under these keys are written by the autosaves above alone.
        const base = drafts.read<PassageForm, Passage>(key)?.base
        if (base !== undefined && !kept.has(base.id)) keep(base)
      }
      for (const [id, { state, takeOff }] of kept) {
        if (known.has(id) || state.passage.own === null || state.status.kind !== 'clean') continue
        takeOff()
        kept.delete(id)
      }
      const ids = (kind: PassageKind) => [
        ...all.filter((it) => it.kind === kind).map(({ id }) => id),
        ...[...kept].filter(([id, { state }]) => !known.has(id) && state.passage.kind === kind).map(([id]) => id),
      ]
      order = { section: ids('section'), category: ids('category') }
      for (const found of kept.values()) found.state = readState(found.autosave)
      tell()
    },
    /** Leaves the screen: unsent edits stay in the browser. */
    close(): void {
      for (const { takeOff } of kept.values()) takeOff()
      kept.clear()
    },
  }
}

/** In words of state: what the page shows there, whoever wrote it. */
export function tellStanding({ passage, form }: PassageState): 'hidden' | 'own' | 'override' | 'shared' {
  if (form.hidden) return 'hidden'
  if (passage.shared === null) return 'own'
  return hasOwnWords(passage) || isChanged(form, passage) ? 'override' : 'shared'
}

export const PassagesContext = createContext<PassagesView | null>(null)

/** What the parts of the texts' list share. */
export interface PassagesView {
  readonly platformId: string
  readonly passages: Passages
  /** Puts what the platform says there, or no longer says, among what is known of the platform. */
  readonly putOwn: (kind: PassageKind, own: OwnContent) => void
  /** The platform's languages, the default one first. */
  readonly locales: readonly Locale[]
  readonly openId: string | null
  readonly open: (id: string | null) => void
  /** Puts the focus on this element once it is there. */
  readonly focus: (elementId: string) => void
}

export function usePassages(): PassagesView {
  const view = use(PassagesContext)
  if (view === null) throw new Error('outside the sections and categories')
  return view
}

/** The one of this id, as it stands; null when it is gone. */
export function usePassage(id: string): PassageState | null {
  const { passages } = usePassages()
  return useSyncExternalStore(
    passages.subscribe,
    useCallback(() => passages.read(id), [passages, id]),
  )
}

/** Ids of what can take the focus: a field by its path in the form, or the button that opens it all. */
export const passageFieldId = (id: string, path: string): string => `passage-${id}-${path.replaceAll('.', '-')}`
