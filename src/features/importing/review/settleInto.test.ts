import { describe, expect, it } from 'vitest'
import { importCharter } from '#core/charter/import/importCharter.ts'
import { readSourceLines } from '#core/charter/import/sourceLines.ts'
import { buildProvider, buildSource } from '#core/charter/testing/builders.ts'
import { chooseContent, decide } from './changeReview.ts'
import { tellLineFates } from './lineFates.ts'
import { moveKey, proposalKey } from './planUpdate.ts'
import type { ImportTarget, Review } from './review.ts'
import { settleLines } from './settleLines.ts'
import { startReview } from './startReview.ts'

const into = { present: buildSource(), providers: [buildProvider()] }

/** Line → fate, of the lines that hold words; `settle`: what the person does first. */
function fatesOf(source: string, kind: 'update' | 'translation', settle = (review: Review) => review) {
  const result = importCharter(source)
  const target: ImportTarget = { kind, platformId: 'platform-lac' }
  const review = settle({ ...startReview(result, 'fr', 'import'), target })
  const lines = tellLineFates(readSourceLines(source), result, settleLines(result, review, new Map(), into))
  return Object.fromEntries(lines.map(({ raw, fate }) => [raw.split(' | ')[1] ?? raw, fate]))
}

const french = `# Charte cookies

Adresse : <https://data.lac.example>

## Présentation

Cette page est celle de Données du Lac.

## Aide

Appelez-nous.

## Cookies nécessaires

| Prestataire | Nom du cookie | Finalité |
| --- | --- | --- |
| Huwise | sessionid | Garde la session. |
| Huwise | nouveau | Retient un choix. |

## Cookies de suivi

| Prestataire | Nom du cookie | Finalité |
| --- | --- | --- |
| Huwise | _pk_id.*, _pk_ses.* | Compte les visites. |
`

describe('an update', () => {
  it('uses what reads so on the platform afterwards, and sets aside what stands otherwise there', () => {
    expect(fatesOf(french, 'update')).toMatchObject({
      'Adresse : <https://data.lac.example>': 'aside',
      '## Présentation': 'used',
      'Cette page est celle de Données du Lac.': 'used',
      '## Aide': 'aside',
      'Appelez-nous.': 'aside',
      '## Cookies nécessaires': 'used',
      sessionid: 'aside',
      nouveau: 'used',
      '## Cookies de suivi': 'check',
      '_pk_id.*, _pk_ses.*': 'used',
    })
  })

  it('uses what was chosen', () => {
    const fates = fatesOf(french, 'update', (review) =>
      decide(chooseContent(review, 'section-1', { choice: 'own' }), 'row-session', true),
    )
    expect(fates).toMatchObject({ '## Aide': 'used', 'Appelez-nous.': 'used', sessionid: 'used' })
  })

  it('uses a row that goes to another table, whatever its words, unless it is to stay', () => {
    const moved = french.replace('## Cookies nécessaires', '## Cookies de préférences')
    expect(fatesOf(moved, 'update')['sessionid']).toBe('used')
    expect(fatesOf(moved, 'update', (it) => decide(it, moveKey('row-session'), false))['sessionid']).toBe('aside')
  })

  it('does not ask to correct an address that the platform does not take from it', () => {
    const source = french.replace('<https://data.lac.example>', '<https://data. lac.example>')
    expect(fatesOf(source, 'update')['Adresse : <https://data. lac.example>']).toBe('aside')
  })
})

describe('a translation', () => {
  const english = `# Cookie policy

## Introduction

This page is about Lake Data.

## Necessary cookies

| Provider | Cookie name | Purpose |
| --- | --- | --- |
| Huwise | sessionid | Keeps the session. |
| Huwise | unknown | Keeps a choice. |
`
  const settle = (review: Review): Review => ({ ...review, language: 'en' })

  it('uses the texts that are taken, and no other', () => {
    expect(fatesOf(english, 'translation', settle)).toMatchObject({
      'This page is about Lake Data.': 'aside',
      '## Necessary cookies': 'used',
      sessionid: 'aside',
      unknown: 'aside',
    })
    const taken = fatesOf(english, 'translation', (review) =>
      decide(decide(settle(review), 'section-0-body', true), proposalKey('row-session', 'purpose'), true),
    )
    expect(taken).toMatchObject({ 'This page is about Lake Data.': 'used', sessionid: 'used' })
  })
})
