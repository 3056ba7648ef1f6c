/** Where the app keeps edits that were not sent, and what waits to be. */
const prefixes = ['charterdesk.draft.', 'charterdesk.outbox.']

/** Drops every unsent edit: after a reset it would be an edit of things that are no longer there. Choices of looks stay. */
export function forgetDrafts(storage: Storage): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
  for (const key of keys) if (prefixes.some((prefix) => key.startsWith(prefix))) storage.removeItem(key)
}
