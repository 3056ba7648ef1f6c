import type { Kysely } from 'kysely'
import { up as recordsAndLog } from './0001-records-and-log.ts'
import { up as staleTexts } from './0002-stale-texts.ts'
import { up as requestKeys } from './0003-request-keys.ts'
import { up as rowsOverPlatforms } from './0004-rows-over-platforms.ts'
import { up as views } from './0005-views.ts'

/** One step of the database's schema. `id` is its file's name; a step that has been shipped is never edited. */
export interface Migration {
  id: string
  up(db: Kysely<unknown>): Promise<void>
}

/** Every step, in order. */
export const migrations: readonly Migration[] = [
  { id: '0001-records-and-log', up: recordsAndLog },
  { id: '0002-stale-texts', up: staleTexts },
  { id: '0003-request-keys', up: requestKeys },
  { id: '0004-rows-over-platforms', up: rowsOverPlatforms },
  { id: '0005-views', up: views },
]
