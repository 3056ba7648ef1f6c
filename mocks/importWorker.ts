import { importCharter } from '#core/charter/import/importCharter.ts'

// The worker that importInWorker.ts starts: one source in, what was read out.
addEventListener('message', ({ data }: MessageEvent<string>) => {
  postMessage(importCharter(data))
})
