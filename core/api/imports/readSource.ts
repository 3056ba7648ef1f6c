import type { ImportResult } from '#core/charter/import/importResult.ts'
import { measureSource } from '#core/charter/import/readSource.ts'
import type { Desk } from '../desk.ts'
import { Refusal } from '../refusal.ts'
import { sha256 } from '../sha256.ts'
import type { ImportRecord, Reader } from '../store.ts'
import type { Unit } from '../unit.ts'

/** A source as read, with what proves that it is the one. */
export interface ReadSource {
  readonly source: string
  readonly fileName: string | null
  readonly sha256: string
  readonly result: ImportResult
}

/** Reads a source by the desk's importer. Refuses one of more than `maxSourceBytes`. */
export async function readSource(
  desk: Desk,
  { source, fileName }: { source: string; fileName: string | null },
): Promise<ReadSource> {
  if (!measureSource(source).ok) throw new Refusal('source_too_large')
  return { source, fileName, sha256: await sha256(source), result: await desk.importer(source) }
}

/** Keeps what was imported with its platform. */
export function keepRecord(
  unit: Unit,
  read: ReadSource,
  about: Required<Pick<ImportRecord, 'id' | 'platformId' | 'purpose' | 'decisions'>>,
): void {
  const { result, ...source } = read
  const readerVersion = String(result.schemaVersion)
  unit.create('importRecord', { ...about, ...source, commitId: unit.commitId, readerVersion, report: result })
}

/** Id of the commit by which an import was done: the one that undoes it whole. */
export async function commitOf(reader: Reader, importId: string): Promise<string> {
  const record = await reader.get('importRecord', importId)
  if (record?.commitId === undefined) throw new Error(`import ${importId} left no record of its commit`)
  return record.commitId
}
