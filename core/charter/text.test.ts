import { expect, test } from 'vitest'
import { findMadeFrom, madeFromText } from './text.ts'
import { buildText } from './testing/textBuilders.ts'

test('the wording a translation was made from is known by what it says, typography aside, in its own language', () => {
  const madeFrom = madeFromText('fr', buildText('Retient : la langue.'))
  const now = { fr: buildText('Retient la session.'), en: buildText('Retient : la langue.') }
  const then = { fr: buildText('Retient\u00a0: la langue.') }
  expect(findMadeFrom(madeFrom, [now, then])).toBe('Retient\u00a0: la langue.')
  expect(findMadeFrom(madeFrom, [now, {}])).toBeNull()
})
