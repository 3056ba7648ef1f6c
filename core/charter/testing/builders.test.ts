import { describe, expect, it } from 'vitest'
import { charterSchema } from '../charter.ts'
import { charterSourceSchema } from '../charterSource.ts'
import { platformCategorySchema } from '../category.ts'
import { platformSectionSchema } from '../section.ts'
import { textState } from '../text.ts'
import { buildRow, buildSource } from './builders.ts'
import { buildCharter } from './charterBuilders.ts'
import { buildPlatformCategory, buildPlatformSection } from './templateBuilders.ts'
import { buildPair } from './textBuilders.ts'

describe('builders', () => {
  it.each([
    ['source', charterSourceSchema, buildSource()],
    ['charter', charterSchema, buildCharter()],
    ['section of a platform', platformSectionSchema, buildPlatformSection()],
    ['category of a platform', platformCategorySchema, buildPlatformCategory()],
  ])('gives a %s that its schema accepts as it is', (_, schema, value) => {
    expect(schema.parse(value)).toEqual(value)
  })

  it('gives a translation in step with its source', () => {
    expect(textState(buildPair('Un.', 'One.'), 'en')).toBe('current')
  })

  it('gives a shared row that holds nothing of its own', () => {
    const row = buildRow({ definitionId: 'definition-session' })
    expect([row.facts, row.texts.purpose]).toEqual([{}, {}])
  })
})
