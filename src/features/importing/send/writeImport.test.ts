import { describe, expect, it } from 'vitest'
import { importCharter } from '#core/charter/import/importCharter.ts'
import { importDecisionsSchema } from '#core/charter/import/importDecisions.ts'
import { matchRow } from '#core/charter/matching/matchRow.ts'
import { createImportSchema } from '#core/contract/routes/importRoutes.ts'
import { seedDefinitions } from '#core/seed/definitions.ts'
import { seedProviders } from '#core/seed/providers.ts'
import { seedTemplate } from '#core/seed/template.ts'
import { changePlatform, changeRow } from '../review/changeReview.ts'
import { readRow } from '../review/readRow.ts'
import type { Review } from '../review/review.ts'
import { sampleCharters } from '../paste/sampleCharters.ts'
import { startReview } from '../review/startReview.ts'
import { writeCreation } from './writeImport.ts'

const source = sampleCharters.fr
const result = importCharter(source)
const opened = changePlatform(startReview(result, 'fr', 'import-1'), { address: '' })

function write(review: Review) {
  const matches = new Map(
    review.rows.flatMap((row) => {
      const match = matchRow(readRow(row, review), seedDefinitions, seedProviders, 'fr')
      return match === null ? [] : [[row.key, match] as const]
    }),
  )
  const ground = { template: seedTemplate, providers: seedProviders, matches, reason: 'Texte importé' }
  return writeCreation({ source, result, review, fileName: null }, ground)
}

describe('writeCreation', () => {
  it('writes what the API accepts, with each id once, and the same ids at each try', () => {
    const request = write(opened)
    expect(createImportSchema.safeParse(request).error).toBeUndefined()
    const ids = [request.platform, ...request.providers, ...request.categories, ...request.rows].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(write(opened)).toEqual(request)
  })

  it('keeps the words of a row that differs as exceptions with a reason, unless decided otherwise', () => {
    const [row] = write(opened).rows
    expect(row).toMatchObject({
      definitionId: 'definition-sessionid',
      texts: { purpose: { fr: { value: 'Reconnaître la personne connectée d’une page à l’autre.' } } },
      overrides: { purpose: { reason: 'Texte importé' } },
    })
    const key = opened.rows[0]!.key
    expect(write(changeRow(opened, key, { choice: 'shared' })).rows[0]).toEqual({
      id: row!.id,
      categoryId: row!.categoryId,
      definitionId: 'definition-sessionid',
    })
    const own = write(changeRow(opened, key, { choice: 'own' })).rows[0]
    expect(own).toMatchObject({ facts: { names: [{ value: 'sessionid', match: 'exact' }] } })
    expect(own?.definitionId).toBeUndefined()
  })

  it('makes the provider that nobody knows, keeps the titles that were read, and leaves out what was left out', () => {
    const request = write(changeRow(opened, opened.rows[1]!.key, { isLeftOut: true }))
    expect(request.providers.map(({ names }) => names[0]?.name)).toEqual(['Matomo'])
    // The title of the second table is the template's own.
    expect(request.categories.map(({ texts }) => texts.title?.fr?.value)).toEqual([
      'Cookies nécessaires au fonctionnement du portail',
    ])
    expect(request.rows).toHaveLength(3)
    expect(request.platform.address).toBeNull()
  })

  it('keeps the source’s own text of a section in the template’s place, with a reason', () => {
    const index = result.sections.findIndex(({ role }) => role === 'whatIsACookie')
    const { sections } = write({ ...opened, sections: opened.sections.with(index, 'own') })
    const shared = seedTemplate.sections.find(({ role }) => role === 'whatIsACookie')
    expect(sections).toMatchObject([{ sectionId: shared?.id, reason: 'Texte importé' }])
    expect(write(opened).sections).toEqual([])
  })

  it('keeps what stands over a table as the words of its category, not as a section', () => {
    const text =
      '# Charte\n\n## Cookies nécessaires\n\nToujours là.\n\n| Prestataire | Nom du cookie |\n| - | - |\n| Acme | a |'
    const read = importCharter(text)
    const review = { ...startReview(read, 'fr', 'import-2'), sections: read.sections.map(() => 'own' as const) }
    const ground = { template: seedTemplate, providers: seedProviders, matches: new Map(), reason: 'Texte importé' }
    const request = writeCreation({ source: text, result: read, review, fileName: null }, ground)
    expect(request.sections).toEqual([])
    const description = { fr: { value: 'Toujours là.' } }
    expect(request.categories).toMatchObject([
      { categoryId: 'category-necessary', reason: 'Texte importé', texts: { description } },
    ])
  })

  it('says what was read, corrected, chosen and left out', () => {
    const [first, second] = opened.rows
    const changed = changeRow(
      changeRow(opened, first!.key, { purpose: 'Autrement dit.', choice: 'shared' }),
      second!.key,
      { isLeftOut: true },
    )
    const index = result.sections.findIndex(({ role }) => role === 'whatIsACookie')
    const review = { ...changed, sections: changed.sections.with(index, 'own') }
    const { decisions } = write(review)
    expect(importDecisionsSchema.safeParse(decisions).error).toBeUndefined()
    expect(decisions?.platform).toEqual([
      { field: 'address', read: startReview(result, 'fr', 'x').platform.address, written: '' },
    ])
    expect(decisions?.rows[0]).toMatchObject({
      names: 'sessionid',
      match: 'shared',
      corrected: [{ field: 'purpose', read: first!.purpose, written: 'Autrement dit.' }],
    })
    expect(decisions?.rows[1]).toMatchObject({ isTaken: false, match: null })
    expect(decisions?.rows.every(({ line }) => line !== null && line > 0)).toBe(true)
    expect(decisions?.texts.filter(({ choice }) => choice === 'own')).toMatchObject([{ reason: 'Texte importé' }])
  })
})
