import { parentPort, workerData } from 'node:worker_threads'
import { importCharter } from '#core/charter/import/importCharter.ts'

// The thread that importInThread.ts starts: one source in, what was read out.
parentPort?.postMessage(importCharter(String(workerData)))
