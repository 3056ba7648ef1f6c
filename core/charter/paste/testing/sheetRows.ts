import fc from 'fast-check'
import { isCleanLine } from '../../line.ts'
import type { Retention } from '../../retention.ts'
import type { SheetRow } from '../writeRows.ts'

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => isCleanLine(text) && !/[\v\f\u0085]/.test(text))
const name = fc
  .string({ unit: fc.constantFrom('_', 'g', 'a', '.', '*', '-', '"', '{', '}', ',', ' ', ';', 'é'), minLength: 1 })
  .filter((text) => isCleanLine(text) && !/^["“«]/.test(text))
const texts = fc.record({ fr: words, en: words }, { requiredKeys: [] })
const span = {
  value: fc.integer({ min: 1, max: 99_999 }),
  unit: fc.constantFrom('day', 'month', 'year' as const),
  atMost: fc.boolean(),
}
const retention: fc.Arbitrary<Retention> = fc.oneof(
  fc.record({ kind: fc.constantFrom('session', 'unbounded' as const), words: fc.constant(null) }),
  fc.record({ kind: fc.constantFrom('duration', 'sliding' as const), ...span, words: fc.constant(null) }),
)
/** Any row that a spreadsheet may show, its values clean. */
export const sheetRow: fc.Arbitrary<SheetRow> = fc.record({
  category: words,
  provider: words,
  names: fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
  service: texts,
  purpose: texts,
  retention,
  retentionNote: texts,
})

/** What is said, without what is empty and without the words a retention was read from. */
export const said = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, it: unknown) => (it === null || key === 'words' ? undefined : it)))
