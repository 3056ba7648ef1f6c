import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { CharterSource } from '#core/charter/charterSource.ts'
import { readAnswer } from '#core/contract/client.ts'
import type { UpdateImport } from '#core/contract/routes/importRoutes.ts'
import { api } from '#src/lib/api.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'
import type { ImportTarget } from '../review/review.ts'
import type { Import } from '../useImport.ts'
import { writeCreation, writeTranslation, writeUpdate, type Ground } from './writeImport.ts'

/** What was done, for the last step. `rows`: how many were made, changed or deleted. */
export interface Done {
  readonly kind: ImportTarget['kind']
  readonly platformId: string
  /** The commit that undoing takes back. */
  readonly commitId: string
  readonly rows: number
  /** Titles and texts of the page made, changed or deleted beside the rows; of a new platform, they are not told apart. */
  readonly texts: number
}

/** What is sent, and what it is written with. */
export interface Sent {
  readonly current: Import
  readonly target: ImportTarget
  readonly ground: Ground
  /** The platform as it stands, for an update or a translation. */
  readonly present: CharterSource | null
}

/** The names of the providers that a sending makes, in its order. */
export function providersMade({ current, target, ground, present }: Sent): readonly string[] {
  if (target.kind === 'translation') return []
  const { providers } =
    target.kind === 'new' || present === null ? writeCreation(current, ground) : writeUpdate(current, present, ground)
  return providers.map(({ names }) => names[0]?.name ?? '')
}

/** Sends the import, all or nothing, then lets the screens that show platforms read again. */
export function useSending(onDone: (done: Done) => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSuccess: async (done) => {
      onDone(done)
      await Promise.all([
        client.invalidateQueries({ queryKey: queryKeys.platforms }),
        client.invalidateQueries({ queryKey: queryKeys.platform(done.platformId) }),
        client.invalidateQueries({ queryKey: queryKeys.providers }),
      ])
    },
  })
}

async function send({ current, target, ground, present }: Sent): Promise<Done> {
  if (target.kind === 'new') {
    const json = writeCreation(current, ground)
    const { platform, commitId } = await readAnswer(api.imports.$post({ json }))
    return { kind: 'new', platformId: platform.id, commitId, rows: json.rows.length, texts: 0 }
  }
  if (present === null) throw new Error('no platform to import into')
  const param = { id: target.platformId }
  const query = { dryRun: 'false' as const }
  const routes = api.platforms[':id'].imports
  if (target.kind === 'update') {
    const json = writeUpdate(current, present, ground)
    const { commitId } = await readAnswer(routes.$post({ param, query, json }))
    return { kind: 'update', platformId: target.platformId, commitId: told(commitId), ...countDone(json) }
  }
  const json = writeTranslation(current, present, ground)
  const { commitId } = await readAnswer(routes.translation.$post({ param, query, json }))
  return { kind: 'translation', platformId: target.platformId, commitId: told(commitId), ...countDone(json) }
}

function countDone({ operations, sections, categories }: UpdateImport): Pick<Done, 'rows' | 'texts'> {
  return { rows: operations.length, texts: sections.length + categories.length }
}

/** Only a dry run, which is not asked for here, makes no commit. */
function told(commitId: string | null): string {
  if (commitId === null) throw new Error('an import that was done named no commit')
  return commitId
}

/** Takes one import back whole, whatever was done elsewhere since. Refused (409) once something of it has changed. */
export async function undoImport(commitId: string): Promise<void> {
  await readAnswer(api.changes[':id'].undo.$post({ param: { id: commitId } }))
}
