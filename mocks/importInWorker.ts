import type { ImportResult } from '#core/charter/import/importResult.ts'

/** Reads a charter page in a worker of its own, so that the page answers to the person meanwhile. */
export function importInWorker(source: string): Promise<ImportResult> {
  const worker = new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' })
  const { promise, resolve, reject } = Promise.withResolvers<ImportResult>()
  worker.addEventListener('message', ({ data }: MessageEvent<ImportResult>) => {
    resolve(data)
  })
  worker.addEventListener('error', ({ message }) => {
    reject(new Error(`the importer failed: ${message}`))
  })
  worker.postMessage(source)
  return promise.finally(() => {
    worker.terminate()
  })
}
