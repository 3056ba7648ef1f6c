import type { DraftStore } from '#src/lib/drafts.ts'
import type { Outbox, Waiting } from '#src/lib/outbox.ts'

/**
 * Puts what was typed back into the fields of its row, with all that was typed there after it, and takes it out of the outbox. A row
 * that somebody else has changed is then compared there. False when nothing was typed or the browser has no room.
 */
export function giveBack({ row, draft, stop, at }: Waiting, { outbox, drafts }: Around): boolean {
  if (draft === null) return false
  const typed = outbox.read().filter((it) => it.row.id === row.id && it.draft !== null)
  const { key, base } = draft
  // What is in the fields at this moment holds all that was typed before.
  const form = drafts.read(key)?.form ?? typed.at(-1)?.draft?.form ?? draft.form
  const theirs = stop?.theirs
  const isKept = drafts.write(key, { base, form, at, ...(theirs && { theirs: { ...base, row: theirs } }) })
  if (isKept) outbox.remove(...typed.map(({ id }) => id))
  return isKept
}

type Around = { outbox: Outbox; drafts: DraftStore }

/** A change and what rests on it: all that was done to the same row from there on. */
export function withWhatFollows({ id, row }: Waiting, all: readonly Waiting[]): Waiting[] {
  return all.slice(all.findIndex((it) => it.id === id)).filter((it) => it.row.id === row.id)
}
