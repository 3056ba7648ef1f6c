import { memoryStore } from '#mocks/memoryStore.ts'
import { describeLostUpdates } from './describeLostUpdates.ts'

describeLostUpdates(() => Promise.resolve(memoryStore()))
