import { describe, expect, it } from 'vitest'
import { importCharter } from '../import/importCharter.ts'
import { buildSource } from '../testing/builders.ts'
import { buildPlatformCategory } from '../testing/templateBuilders.ts'
import { buildPair } from '../testing/textBuilders.ts'
import { findMoves } from './findMoves.ts'
import { pairRows } from './pairRows.ts'

const own = buildPlatformCategory({
  id: 'own-counts',
  categoryId: null,
  kind: 'audience',
  texts: { title: buildPair('Comptages', 'Counts'), description: {} },
})
const source = buildSource({ categories: [own] })

function movesOf(heading: string, name = 'sessionid') {
  const table = `| Prestataire | Nom du cookie |\n| --- | --- |\n| Huwise | ${name} |\n`
  const { rows } = importCharter(`# Charte cookies\n\n## ${heading}\n\n${table}`)
  return findMoves(pairRows(rows, source, source.providers, 'fr').pairs, rows, source, 'fr')
}

describe('a row moves', () => {
  it.each([
    ['to the category of the kind its table has', 'Cookies de mesure d’audience', 'category-audience', 'audience'],
    ['to the category that is called as its table is', 'Comptages', 'own-counts', 'other'],
  ])('%s', (_, heading, categoryId, kind) => {
    expect(movesOf(heading)).toEqual([{ rowId: 'row-session', index: 0, categoryId, kind, title: heading }])
  })

  it.each([
    ['its table is of its kind, under another title', 'Cookies techniques nécessaires', 'sessionid'],
    ['the title of its table says nothing known', 'Divers', 'sessionid'],
    ['it is where its table says', 'Cookies de mesure d’audience', '_pk_id.*, _pk_ses.*'],
    ['the platform has not got it', 'Cookies de mesure d’audience', 'unknown'],
  ])('not, when %s', (_, heading, name) => {
    expect(movesOf(heading, name)).toEqual([])
  })
})
