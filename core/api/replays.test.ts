import { memoryStore } from '#mocks/memoryStore.ts'
import { describeReplays } from './describeReplays.ts'

describeReplays(() => Promise.resolve(memoryStore()))
