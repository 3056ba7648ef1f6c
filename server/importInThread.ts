import { Worker } from 'node:worker_threads'
import type { ImportResult } from '#core/charter/import/importResult.ts'

/** Reads a charter page in a thread of its own: up to 10 MB may come, and others' requests are answered meanwhile. */
export function importInThread(source: string): Promise<ImportResult> {
  const worker = new Worker(new URL('importWorker.ts', import.meta.url), { workerData: source })
  const { promise, resolve, reject } = Promise.withResolvers<ImportResult>()
  worker.once('message', resolve)
  worker.once('error', reject)
  // After a message this comes too late to matter.
  worker.once('exit', (code) => {
    reject(new Error(`the importer ended with ${code} and no result`))
  })
  return promise
}
