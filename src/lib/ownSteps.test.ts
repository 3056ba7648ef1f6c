import { expect, it } from 'vitest'
import { buildRow } from '#core/charter/testing/builders.ts'
import { buildPair } from '#core/charter/testing/textBuilders.ts'
import { ownSteps } from './ownSteps.ts'

const before = buildRow({ id: 'row-1', revision: 3 })
const [fr] = [buildPair('Ici.', 'Here.').fr]
const after = buildRow({
  id: 'row-1',
  revision: 4,
  texts: { ...before.texts, purpose: { ...before.texts.purpose, ...(fr && { fr: { ...fr, revision: 9 } }) } },
})
const row = { kind: 'row', id: 'row-1', after: { revision: 4, deletedAt: null } }
const text = {
  kind: 'text',
  id: 'text-1',
  after: { ownerId: 'row-1', field: 'purpose', locale: 'fr', revision: 9, deletedAt: null },
}

it('knows a row that one’s own steps changed, and nobody else', () => {
  expect(ownSteps.led(before, after)).toBe(false)
  ownSteps.add([row])
  // Its wording is somebody else's still.
  expect(ownSteps.led(before, after)).toBe(false)
  ownSteps.add([text])
  expect(ownSteps.led(before, after)).toBe(true)
  expect(ownSteps.led(before, { ...after, revision: 5 })).toBe(false)
  expect(ownSteps.led(after, after)).toBe(false)
})
