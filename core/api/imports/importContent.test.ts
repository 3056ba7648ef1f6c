import { memoryStore } from '#mocks/memoryStore.ts'
import { describeImports } from './describeImports.ts'

describeImports(() => Promise.resolve(memoryStore()))
