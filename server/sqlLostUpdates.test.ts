import { describeLostUpdates } from '#core/api/describeLostUpdates.ts'
import { emptySqlStores } from './testing/emptySqlStores.ts'

describeLostUpdates(emptySqlStores())
