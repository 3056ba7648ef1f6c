/** Where the app keeps edits that were not sent. */
const draftPrefix = 'charterdesk.draft.'

/** Drops every unsent edit: after a reset it would be an edit of things that are no longer there. Choices of looks stay. */
export function forgetDrafts(storage: Storage): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
  for (const key of keys) if (key.startsWith(draftPrefix)) storage.removeItem(key)
}
