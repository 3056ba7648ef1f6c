import type { ReadOutcome, ReadRequest } from './readWithin.ts'

/** A reading under way. `done` never settles once it was stopped. */
export interface Reading {
  readonly done: Promise<ReadOutcome>
  readonly stop: () => void
}

/** Reads a charter page off the main thread, in a worker of its own that ends with it. */
export function startReading(request: ReadRequest): Reading {
  const worker = new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' })
  const done = new Promise<ReadOutcome>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReadOutcome>) => {
      worker.terminate()
      resolve(data)
    })
    worker.addEventListener('error', (event) => {
      worker.terminate()
      reject(new Error(event.message || 'the reader could not be started'))
    })
  })
  worker.postMessage(request)
  return { done, stop: () => worker.terminate() }
}
