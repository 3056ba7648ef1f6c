import { describeStore } from '#core/api/describeStore.ts'
import { memoryStore } from './memoryStore.ts'

describeStore('in memory', () => Promise.resolve(memoryStore()))
