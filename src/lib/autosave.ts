import type { Draft, DraftStore } from './drafts.ts'

/**
 * What the server said to a save. `theirs`: the thing as it stands now, changed by somebody else since `base`. `partly`: the
 * rest of the form could not go (a value is not right yet, or `problem` says why) and stays as it is.
 */
export type SaveAnswer<Thing, Problem> =
  | { readonly kind: 'saved'; readonly thing: Thing }
  | { readonly kind: 'partly'; readonly thing: Thing; readonly problem: Problem | null }
  | { readonly kind: 'stale'; readonly theirs: Thing }
  | { readonly kind: 'failed'; readonly problem: Problem }

/** Where an edit stands. `kept` tells whether the browser could keep the unsent edit for a reload. */
export type SaveStatus<Thing, Problem> =
  | { readonly kind: 'clean' }
  | { readonly kind: 'unsent'; readonly kept: boolean }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'stale'; readonly theirs: Thing }

export interface AutosaveOptions<Form, Thing, Problem> {
  readonly key: string
  readonly drafts: DraftStore
  /** The thing as the server last gave it. */
  readonly thing: Thing
  readonly toForm: (thing: Thing) => Form
  readonly send: (form: Form, base: Thing) => Promise<SaveAnswer<Thing, Problem>>
  readonly now: () => string
}

/** One thing under edition: its base, its values, and the queue of one that carries them to the server. */
export interface Autosave<Form, Thing, Problem> {
  getForm(): Form
  getBase(): Thing
  getStatus(): SaveStatus<Thing, Problem>
  /** A keystroke: the value is kept at once, and sent when `save` is called. */
  change(form: Form): void
  /** Leaving the field or the row. Does nothing when nothing differs; waits for its turn when a save is on its way. */
  save(): Promise<void>
  /** After a merge: the values chosen, over the thing as it stands now. */
  settle(form: Form, theirs: Thing): Promise<void>
  /** Gives up what was not sent: the base's values are back, or those that are on their way. */
  discard(): void
  /**
   * The server's thing arrived by another way (reload, undo). An unsent edit is left as it is, unless `carry` is given: what was
   * typed over `base` then goes on over the thing.
   */
  rebase(thing: Thing, carry?: (form: Form, base: Thing, thing: Thing) => Form): void
  /** An edit was put back under its key from elsewhere: it is taken up, unless something is being edited here. */
  recall(): void
  subscribe(listener: () => void): () => void
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * Makes the autosave of one thing. Saves of one thing follow one another, each on the revision the last answer gave; what is
 * typed while one is on its way is sent after it. A failed or refused save leaves the values where they are.
 */
export function createAutosave<Form, Thing, Problem>(
  options: AutosaveOptions<Form, Thing, Problem>,
): Autosave<Form, Thing, Problem> {
  const { key, drafts, toForm, send, now } = options
  const waiting = drafts.read<Form, Thing>(key)
  let base = waiting?.base ?? options.thing
  let form = waiting?.form ?? toForm(base)
  let status: SaveStatus<Thing, Problem> = waiting === null ? { kind: 'clean' } : statusOf(waiting)
  let running: Promise<void> | null = null
  /** What is on its way. */
  let sent = form
  const listeners = new Set<() => void>()

  const become = (next: SaveStatus<Thing, Problem>): void => {
    status = next
    for (const listener of listeners) listener()
  }
  const keep = (): boolean => drafts.write(key, { base, form, at: now() })

  const change = (next: Form): void => {
    form = next
    if (status.kind === 'saving') {
      keep()
      for (const listener of listeners) listener()
    } else if (isSame(form, toForm(base))) {
      drafts.remove(key)
      become({ kind: 'clean' })
    } else {
      become({ kind: 'unsent', kept: keep() })
    }
  }

  const sendOnce = async (): Promise<void> => {
    sent = form
    become({ kind: 'saving' })
    const answer = await send(sent, base)
    if (answer.kind === 'saved' || answer.kind === 'partly') {
      base = answer.thing
      if (!isSame(form, sent)) {
        // Typed during the flight: it goes after, on the new base.
        keep()
        await sendOnce()
      } else if (answer.kind === 'saved') {
        form = toForm(base)
        drafts.remove(key)
        become({ kind: 'saved', at: now() })
      } else {
        const kept = keep()
        become(answer.problem === null ? { kind: 'unsent', kept } : { kind: 'failed', problem: answer.problem })
      }
    } else {
      keep()
      become(answer.kind === 'stale' ? answer : { kind: 'failed', problem: answer.problem })
    }
  }

  const save = async (): Promise<void> => {
    if (running !== null) return running
    if (isSame(form, toForm(base))) {
      drafts.remove(key)
      if (status.kind !== 'saved') become({ kind: 'clean' })
      return
    }
    running = sendOnce().finally(() => {
      running = null
    })
    return running
  }

  return {
    getForm: () => form,
    getBase: () => base,
    getStatus: () => status,
    change,
    save,
    settle(next, theirs) {
      base = theirs
      form = next
      // The server has these values already: nothing to send, and the person is told that they are saved.
      if (running === null && isSame(form, toForm(base))) {
        drafts.remove(key)
        become({ kind: 'saved', at: now() })
        return Promise.resolve()
      }
      keep()
      return save()
    },
    discard() {
      if (running !== null) {
        change(sent)
        return
      }
      form = toForm(base)
      drafts.remove(key)
      become({ kind: 'clean' })
    },
    rebase(thing, carry) {
      const isTyped = !isSame(form, toForm(base))
      if (running !== null || (isTyped && carry === undefined)) return
      const next = isTyped && carry !== undefined ? carry(form, base, thing) : toForm(thing)
      base = thing
      if (isTyped) change(next)
      else {
        form = next
        for (const listener of listeners) listener()
      }
    },
    recall() {
      const recalled = drafts.read<Form, Thing>(key)
      if (recalled === null || running !== null || !isSame(form, toForm(base))) return
      base = recalled.base
      form = recalled.form
      become(statusOf(recalled))
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

function statusOf<Thing>({ theirs }: Draft<unknown, Thing>): SaveStatus<Thing, never> {
  return theirs === undefined ? { kind: 'unsent', kept: true } : { kind: 'stale', theirs }
}
