import { beforeEach, describe, expect, it } from 'vitest'
import { openApi, type TestApi } from '#core/api/testing/openApi.ts'
import { charterSourceSchema, type CharterSource } from '#core/charter/charterSource.ts'
import { importCharter } from '#core/charter/import/importCharter.ts'
import { buildDefinition, buildProvider, buildSource } from '#core/charter/testing/builders.ts'
import { buildText } from '#core/charter/testing/textBuilders.ts'
import { buildTemplate } from '#core/charter/testing/templateBuilders.ts'
import { memoryStore } from '#mocks/memoryStore.ts'
import { decide } from './changeReview.ts'
import { pairRowsOfReview } from './pairRowsOfReview.ts'
import { moveKey, planTranslation, planUpdate, proposalKey, takenTexts } from './planUpdate.ts'
import type { Review } from './review.ts'
import { sentRowKeys } from '../send/sentRowKeys.ts'
import { startReview } from './startReview.ts'
import { writeUpdate } from '../send/writeImport.ts'

const providers = [buildProvider()]
const ground = { template: buildTemplate(), providers, matches: new Map(), reason: 'Comme publié' }
const target = { kind: 'update', platformId: 'platform-lac' } as const

let api: TestApi
beforeEach(async () => {
  api = await openApi(memoryStore())
})

const readPlatform = async (): Promise<CharterSource> =>
  charterSourceSchema.parse((await api.request('GET', '/platforms/platform-lac/source')).body)

function page(purpose: string, { heading = 'Cookies nécessaires', counts = 'Compte les pages vues.' } = {}): string {
  const head = '| Prestataire | Nom du cookie | Finalité |\n| --- | --- | --- |'
  const session = `## ${heading}\n\n${head}\n| Huwise | sessionid | ${purpose} |`
  const audience = `## Cookies de mesure d’audience\n\n${head}\n| Huwise | _pk_id.*, _pk_ses.* | ${counts} |`
  return `# Charte cookies\n\n${session}\n\n${audience}\n`
}

/** What an update with this source, and these decisions, writes; sent to the API. */
async function update(source: string, id: string, settle: (review: Review) => Review = (review) => review) {
  const [result, present] = [importCharter(source), await readPlatform()]
  const review = settle({ ...startReview(result, 'fr', id), target })
  const plan = planUpdate(review, present, providers)
  const body = writeUpdate({ source, result, review, fileName: null }, present, ground)
  const send = () => api.request('POST', '/platforms/platform-lac/imports?dryRun=false', body)
  return { present, review, plan, body, send }
}

const outline = ({ added, changed, apart, moved, same, gone }: ReturnType<typeof planUpdate>) =>
  [added.length, changed.length, apart.length, moved.length, same, gone.length].join(' ')

describe('a row that follows a shared definition', () => {
  const other = page('Garde la session.')

  it('is unchanged where the page says what the definition does', async () => {
    expect(outline((await update(page('Garde la session ouverte entre deux pages.'), 'i')).plan)).toBe('0 0 0 0 2 0')
  })

  it('keeps following it where the page says otherwise, and the record says so', async () => {
    const { plan, body, present, review } = await update(other, 'i')
    expect(outline(plan)).toBe('0 0 1 0 1 0')
    expect(plan.apart[0]?.differences.map(({ field }) => field)).toEqual(['purpose'])
    expect(body.operations).toEqual([])
    expect(body.decisions?.rows.map(({ match }) => match)).toEqual(['shared', null])
    expect(pairRowsOfReview(review, target, present, providers).get('row-0')).toEqual({ isException: false })
  })

  it('becomes an exception where that was decided, and is then unchanged when the page comes again', async () => {
    const taking = (review: Review) => decide(review, 'row-session', true)
    const { plan, body, present, review, send } = await update(other, 'i', taking)
    expect(outline(plan)).toBe('0 1 1 0 1 0')
    expect(body.operations).toMatchObject([
      { do: 'change', row: { overrides: { purpose: { reason: 'Comme publié' } } } },
    ])
    expect(body.decisions?.rows[0]).toMatchObject({ match: 'exception', reason: 'Comme publié' })
    expect(pairRowsOfReview(review, target, present, providers).get('row-0')).toEqual({ isException: true })
    expect((await send()).status).toBe(200)
    expect(outline((await update(other, 'j')).plan)).toBe('0 0 0 0 2 0')
    // What is already its own follows the page.
    expect(outline((await update(page('Garde tout.'), 'k')).plan)).toBe('0 1 0 0 1 0')
  })
})

describe('a row that the page has in another table', () => {
  const moved = page('Garde la session ouverte entre deux pages.', { heading: 'Cookies de préférences' })

  it('moves there, once', async () => {
    const { plan, body, send } = await update(moved, 'i')
    expect(outline(plan)).toBe('0 0 0 1 1 0')
    expect(plan.moved[0]).toMatchObject({ rowId: 'row-session', title: 'Cookies de préférences', isTaken: true })
    expect(body.operations).toMatchObject([{ do: 'move', id: 'row-session' }])
    const { status } = await send()
    expect(status).toBe(200)
    const present = await readPlatform()
    const row = present.rows.find(({ id }) => id === 'row-session')
    const category = [...present.template.categories, ...present.categories].find(({ id }) => id === row?.categoryId)
    expect(category?.kind).toBe('preferences')
    expect(outline((await update(moved, 'j')).plan)).toBe('0 0 0 0 2 0')
  })

  it('stays where that was decided', async () => {
    const { plan, body } = await update(moved, 'i', (review) => decide(review, moveKey('row-session'), false))
    expect([plan.moved[0]?.isTaken, body.operations]).toEqual([false, []])
  })

  it('moves and changes at once', async () => {
    const source = page('Garde la session.', { heading: 'Cookies de préférences', counts: 'Compte les visites.' })
    const { present, review, body, send } = await update(source, 'i', (it) => decide(it, 'row-session', true))
    expect(body.operations.map((operation) => operation.do)).toEqual(['move', 'change', 'change'])
    expect(sentRowKeys(review, target, present, providers)).toEqual(['row-0', 'row-0', 'row-1'])
    expect((await send()).status).toBe(200)
    expect(outline((await update(source, 'j')).plan)).toBe('0 0 0 0 2 0')
  })
})

describe('the texts of a translation that are taken', () => {
  const english =
    '# Cookie charter\n\n## Necessary cookies\n\n| Provider | Service | Cookie name | Purpose |\n| --- | --- | --- | --- |\n' +
    '| Huwise | Anywhere | sessionid | Keeps you in. |\n'
  const review: Review = {
    ...startReview(importCharter(english), 'en', 'review'),
    target: { kind: 'translation', platformId: 'platform-lac' },
  }
  const takenOf = (source: CharterSource, decided: Review['decided'] = {}) =>
    planTranslation(review, source, providers).proposed.flatMap((proposal) =>
      takenTexts(proposal, { ...review, decided }).map(({ field }) => field),
    )

  it('are none that the shared definition already says, unless decided, each on its own', () => {
    expect(takenOf(buildSource())).toEqual([])
    expect(takenOf(buildSource(), { [proposalKey('row-session', 'service')]: true })).toEqual(['service'])
  })

  it('are those that fill a hole, also of a shared definition', () => {
    const { texts } = buildDefinition()
    const french = { ...texts, purpose: { fr: buildText('Garde la session.') } }
    expect(takenOf(buildSource({ definitions: [buildDefinition({ texts: french })] }))).toEqual(['purpose'])
  })
})
