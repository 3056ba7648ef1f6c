import type { ImportResult } from '#core/charter/import/importResult.ts'
import type { Desk } from '../desk.ts'
import { Refusal } from '../refusal.ts'
import { sha256 } from '../sha256.ts'
import type { ImportRecord } from '../store.ts'
import type { Unit } from '../unit.ts'

/** Largest source, in bytes of UTF-8. */
const sourceBytes = 10 * 1024 * 1024

/** A source as read, with what proves that it is the one. */
export interface ReadSource {
  readonly source: string
  readonly fileName: string | null
  readonly sha256: string
  readonly result: ImportResult
}

/** Reads a source by the desk's importer. Refuses one of more than 10 MB. */
export async function readSource(
  desk: Desk,
  { source, fileName }: { source: string; fileName: string | null },
): Promise<ReadSource> {
  if (new TextEncoder().encode(source).length > sourceBytes) throw new Refusal('source_too_large')
  return { source, fileName, sha256: await sha256(source), result: await desk.importer(source) }
}

/** Keeps what was imported with its platform. */
export function keepRecord(
  unit: Unit,
  read: ReadSource,
  about: Pick<ImportRecord, 'id' | 'platformId' | 'purpose'>,
): void {
  const { result, ...source } = read
  unit.create('importRecord', { ...about, ...source, readerVersion: String(result.schemaVersion), report: result })
}
