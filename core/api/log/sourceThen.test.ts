import { memoryStore } from '#mocks/memoryStore.ts'
import { describeSourceThen } from './describeSourceThen.ts'

describeSourceThen('in memory', () => Promise.resolve(memoryStore()))
