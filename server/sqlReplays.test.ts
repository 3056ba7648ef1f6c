import { describeReplays } from '#core/api/describeReplays.ts'
import { emptySqlStores } from './testing/emptySqlStores.ts'

describeReplays(emptySqlStores())
