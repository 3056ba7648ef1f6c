import { describeImports } from '#core/api/imports/describeImports.ts'
import { emptySqlStores } from './testing/emptySqlStores.ts'

describeImports(emptySqlStores())
