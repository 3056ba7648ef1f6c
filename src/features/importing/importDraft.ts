import { createDraftStore } from '#src/lib/drafts.ts'
import type { Review } from './review/review.ts'

/** The second language of a source, to be read once the first has made its platform; `platformId` null until then. */
export interface Rest {
  readonly source: string
  readonly platformId: string | null
}

/** An import that was not sent: its source, and what was settled of it so far. */
export interface ImportDraft {
  readonly source: string
  readonly review: Review | null
  readonly fileName: string | null
  readonly rest: Rest | null
}

/** Drafts of before have no choices about a platform's texts, no file name and no second language. */
type KeptDraft = Pick<ImportDraft, 'source'> &
  Partial<Pick<ImportDraft, 'fileName' | 'rest'>> & {
    readonly review: (Omit<Review, 'content'> & Partial<Pick<Review, 'content'>>) | null
  }

const key = 'import.v1'

/** The import that waits in this browser, if there is one. */
export function readImportDraft(): ImportDraft | null {
  const form = createDraftStore(localStorage).read<KeptDraft, null>(key)?.form ?? null
  if (form === null) return null
  const { review, rest = null, fileName = null } = form
  return { source: form.source, fileName, rest, review: review && { content: {}, ...review } }
}

/** Keeps the import for the next load. False when the browser has no room for it: the person is then told. */
export function keepImportDraft(draft: ImportDraft): boolean {
  return createDraftStore(localStorage).write<ImportDraft, null>(key, {
    base: null,
    form: draft,
    at: new Date().toISOString(),
  })
}

export function dropImportDraft(): void {
  createDraftStore(localStorage).remove(key)
}
