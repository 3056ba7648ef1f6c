import { describeSourceThen } from '#core/api/log/describeSourceThen.ts'
import { emptySqlStores } from './testing/emptySqlStores.ts'

describeSourceThen('in SQLite', emptySqlStores())
