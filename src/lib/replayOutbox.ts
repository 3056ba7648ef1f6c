import type { CookieRow } from '#core/charter/cookieRow.ts'
import { readFailure } from './failure.ts'
import type { Outbox, Waiting } from './outbox.ts'
import type { RowWrite } from './rowWrite.ts'

export interface ReplayOptions {
  readonly outbox: Outbox
  readonly send: (write: RowWrite) => Promise<CookieRow>
  /** Told each answer. */
  readonly onAnswer: (row: CookieRow) => void
  /** Does `work` while no other tab does its own. */
  readonly alone: (work: () => Promise<Replayed>) => Promise<Replayed>
}

/**
 * `done`: nothing waits; `stopped`: one was refused and a person must say; `unreached`: no answer came; `trouble`: the server met an
 * error; `later`: the browser has no room to say that something goes.
 */
export type Replayed = 'done' | 'stopped' | 'unreached' | 'trouble' | 'later'

/**
 * Sends what waits, one after the other, in order. Each goes with the revision the answer before gave its row, so that one's own
 * changes never conflict. It ends at the first that is refused, or that could not be sent.
 */
export function replayOutbox({ outbox, send, onAnswer, alone }: ReplayOptions): Promise<Replayed> {
  return alone(async () => {
    for (;;) {
      const [first] = outbox.reread()
      if (first === undefined) return 'done'
      if (first.stop !== null) return 'stopped'
      // No room to say that it went: it is not sent before there is.
      if (!first.isSent && !outbox.replace({ ...first, isSent: true })) return 'later'
      try {
        const row = await send(first)
        outbox.remove(first.id)
        for (const later of outbox.read()) if (later.row.id === row.id) outbox.replace(carryOver(later, row))
        onAnswer(row)
      } catch (error) {
        const failure = readFailure(error)
        if (failure.kind === 'network') return 'unreached'
        if (failure.kind === 'server') return 'trouble'
        const stopped = stopAt(first, failure, error)
        outbox.replace(stopped)
        if (stopped.stop !== null) return 'stopped'
      }
    }
  })
}

/** A place among the rows is nobody's words: it is asked for again over what the others did. The rest is for a person to settle. */
function stopAt(waiting: Waiting, failure: ReturnType<typeof readFailure>, error: unknown): Waiting {
  const theirs = failure.code === 'stale_revision' ? readCurrent(error) : null
  if (waiting.action === 'move' && theirs?.deletedAt === null) return sendOver(waiting, theirs)
  return { ...waiting, stop: { ...failure, theirs } }
}

/** What was refused because the row has changed, asked again of the row as it is. A refused request left nothing under its name. */
export function sendOver(waiting: Waiting, theirs: CookieRow): Waiting {
  return { ...waiting, revision: theirs.revision, isSent: false, stop: null }
}

/** The row as it stands, in the problem a stale write is answered with. */
function readCurrent(error: unknown): CookieRow | null {
  if (typeof error !== 'object' || error === null || !('problem' in error)) return null
  // `current` of a stale row is that row (see problem.ts).
  return (error.problem as { current?: CookieRow }).current ?? null
}

/** A later change of a row, over the row as the change before left it. */
function carryOver(waiting: Waiting, row: CookieRow): Waiting {
  if (waiting.isSent) return waiting
  const { revision, json, draft } = waiting
  return {
    ...waiting,
    revision: revision === null ? null : row.revision,
    json: json?.texts === undefined ? json : { ...json, texts: carryTexts(json.texts as Wordings, row) }, // of a change: see rowRequests.ts
    draft: draft && { ...draft, base: { ...draft.base, row } },
  }
}

type Wordings = Readonly<Record<string, Readonly<Record<string, object>>>>

/** Each wording says which revision of it was read: now that of the row's answer. */
function carryTexts(texts: Wordings, row: CookieRow): Wordings {
  const held: Readonly<Record<string, Readonly<Record<string, { revision: number } | undefined>>>> = row.texts
  const carry = (field: string, wordings: Wordings[string]) =>
    Object.entries(wordings).map(([locale, wording]) => [
      locale,
      { ...wording, revision: held[field]?.[locale]?.revision ?? null },
    ])
  return Object.fromEntries(
    Object.entries(texts).map(([field, wordings]) => [field, Object.fromEntries(carry(field, wordings))]),
  )
}
