import { readWithin, type ReadRequest } from './readWithin.ts'

// Reading 10 MB takes a while: here it holds up nothing, and stopping it is ending this worker.
self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  self.postMessage(readWithin(data))
})
