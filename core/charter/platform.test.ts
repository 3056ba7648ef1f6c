import { expect, test } from 'vitest'
import { hostOf } from './address.ts'
import { platformHostSchema } from './platform.ts'

test.each([
  ['data.gers.fr', true],
  ['data-01.portail.opendatasoft.com', true],
  ['data.gers.fr.', false],
  ['.gers.fr', false],
  ['data..gers.fr', false],
  ['-.-', false],
  ['data-.gers.fr', false],
  ['gers', false],
  ['Data.gers.fr', false],
])('the host %s: %s', (host, isRight) => {
  expect(platformHostSchema.safeParse({ host, role: 'canonical' }).success).toBe(isRight)
})

test('the dot of the root makes no other host of an address', () => {
  expect(hostOf('https://data.gers.fr./page')).toBe('data.gers.fr')
})
