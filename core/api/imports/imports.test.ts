import { beforeEach, describe, expect, test } from 'vitest'
import { importCharter } from '#core/charter/import/importCharter.ts'
import { maxSourceBytes } from '#core/charter/import/readSource.ts'
import { memoryStore } from '#mocks/memoryStore.ts'
import { openApi, type TestApi } from '../testing/openApi.ts'

let api: TestApi
beforeEach(async () => {
  api = await openApi(memoryStore())
})

const page = (purpose: string) =>
  [
    '# Charte cookies',
    '',
    'Ce portail se trouve à l’adresse https://data.lac.example',
    '',
    '## Cookies nécessaires',
    '',
    '| Nom du prestataire | Service et emplacement | Nom du cookie | Finalité |',
    '| --- | --- | --- | --- |',
    `| Opendatasoft | Portail, toutes les pages | sessionid | ${purpose} |`,
    '| Cartes & Cie | Carte | fond_de_carte | Retient le fond de carte choisi. |',
    '',
  ].join('\n')
const source = page('Garde la session ouverte entre deux pages.')
const english = [
  '# Cookie policy',
  '',
  '| Supplier name | Service and location | Cookie name | Purpose |',
  '| --- | --- | --- | --- |',
  '| Huwise | Portal, every page | sessionid | Keeps you signed in from page to page. |',
  '| Huwise | | _pk_ses.*, _pk_id.* | Counts the pages people read. |',
  '',
].join('\n')
const lac = '/platforms/platform-lac'
const dry = (text: string) => api.request('POST', `${lac}/imports?dryRun=true`, { id: 'i', source: text })
const row = (body: any, rowId: string) => body.plan.pairs.find((pair: { rowId: string }) => pair.rowId === rowId) // eslint-disable-line @typescript-eslint/no-explicit-any -- any answer

describe('parsing', () => {
  test('tells what was read, what it resembles and whose page it is, and keeps nothing', async () => {
    const { status, body } = await api.request('POST', '/imports/parse', { source, fileName: 'page.md' })
    expect(status).toBe(200)
    expect(body.result).toMatchObject({ format: 'markdown', language: 'fr' })
    expect(body.result.rows).toHaveLength(2)
    expect(body.matches).toEqual([expect.objectContaining({ kind: 'same', definitionId: 'definition-session' }), null])
    expect(body.platform).toMatchObject({ id: 'platform-lac', host: 'data.lac.example', role: 'canonical' })
    expect((await api.request('GET', '/changes')).body.total).toBe(1)
  })
  test.each(['Cookie policy of https://data.lac.example', 'Cookie policy — data.lac.example'])(
    'knows the platform from the title %j alone',
    async (title) => {
      const { body } = await api.request('POST', '/imports/parse', { source: english.replace('Cookie policy', title) })
      expect(body.platform).toMatchObject({ id: 'platform-lac', host: 'data.lac.example' })
    },
  )
  test('tells the difference of a close wording', async () => {
    const { body } = await api.request('POST', '/imports/parse', { source: page('Garde la session ouverte.') })
    expect(body.matches[0].kind).toBe('close')
    expect(body.matches[0].differences[0].parts).toContainEqual({ kind: 'shared', text: ' entre deux pages' })
  })
  test('reads up to the limit that the reader has, in bytes, and refuses one more', async () => {
    const empty = importCharter('')
    api = await openApi(memoryStore(), { read: () => empty })
    const parse = (text: string) => api.request('POST', '/imports/parse', { source: text })
    expect((await parse('é'.repeat(maxSourceBytes / 2))).status).toBe(200)
    const { status, body } = await parse(`${'é'.repeat(maxSourceBytes / 2)}a`)
    expect([status, body.code]).toEqual([413, 'source_too_large'])
  })
})

describe('creating', () => {
  const facts = {
    providerId: 'maps',
    names: [{ value: 'fond_de_carte', match: 'exact' }],
    retention: { kind: 'unknown', words: null },
    ...{ party: null, storage: null, host: null, exemption: null },
  }
  const decisions = {
    platform: [{ field: 'address', read: 'https://la c', written: '' }],
    rows: [
      {
        ...{ line: 9, names: 'sessionid', isTaken: true, match: 'exception', reason: 'Ainsi' },
        corrected: [{ field: 'purpose', read: null, written: 'Garde la session.' }],
      },
    ],
    texts: [{ line: 5, title: 'Aide', choice: 'own', reason: null }],
    deleted: [],
  }
  const request = {
    id: 'import-1',
    source,
    fileName: 'page.md',
    platform: { id: 'bay', slug: 'bay', name: { fr: 'Baie' }, address: null, locales: ['fr'], defaultLocale: 'fr' },
    decisions,
    providers: [{ id: 'maps', names: [{ name: 'Cartes & Cie', from: null }] }],
    categories: [{ id: 'bay-maps', categoryId: null, texts: { title: { fr: { value: 'Cartes' } } } }],
    sections: [{ id: 'bay-help', sectionId: null, texts: { heading: { fr: { value: 'Aide' } } } }],
    rows: [
      { id: 'bay-1', definitionId: 'definition-session' },
      { id: 'bay-2', categoryId: 'bay-maps', facts, texts: { purpose: { fr: { value: 'Retient le fond.' } } } },
    ],
  }
  test('makes platform, rows, sections, categories, providers and record in one commit, once', async () => {
    const { status, body } = await api.request('POST', '/imports', request)
    expect([status, body.platform.slug]).toEqual([201, 'bay'])
    expect((await api.request('POST', '/imports', request)).body).toEqual(body)
    expect((await api.request('GET', '/changes')).body.total).toBe(2)
    const whole = (await api.request('GET', '/platforms/bay/source')).body
    expect([whole.rows.length, whole.sections.length, whole.categories.length]).toEqual([2, 1, 1])
    const { commitId } = body
    const { items } = (await api.request('GET', '/platforms/bay/imports')).body
    expect(items).toEqual([
      expect.objectContaining({ id: 'import-1', purpose: 'create', fileName: 'page.md', rows: 2, commitId }),
    ])
    const record = (await api.request('GET', '/imports/import-1')).body
    expect(record).toMatchObject({ decisions, actor: 'local', commitId })
    expect(items[0]).not.toHaveProperty('decisions')
    expect([record.source, record.sha256.length, record.report.rows.length]).toEqual([source, 64, 2])
    expect((await api.request('POST', '/imports', { ...request, rows: [] })).body.code).toBe('id_taken')
  })
  test('makes nothing when one part cannot be made', async () => {
    const rows = [...request.rows, { id: 'bay-3', categoryId: 'nowhere', facts }]
    const { body } = await api.request('POST', '/imports', { ...request, rows })
    // The refusal says which row, and what of it.
    expect([body.code, body.issues]).toEqual([
      'invalid',
      [{ code: 'unknown_reference', path: ['rows', 2, 'categoryId'] }],
    ])
    expect((await api.request('GET', '/platforms/bay')).status).toBe(404)
    expect((await api.request('GET', '/imports/import-1')).body.code).toBe('not_found')
    expect((await api.request('GET', '/providers/maps')).body.code).toBe('not_found')
  })
})

describe('updating', () => {
  test('says which rows the page has in another table, and moves them there', async () => {
    const moved = page('Garde la session ouverte entre deux pages.').replace('nécessaires', 'de mesure d’audience')
    const { plan } = (await dry(moved)).body
    const [move] = plan.moved
    expect(plan.moved).toHaveLength(1)
    expect(move).toMatchObject({ rowId: 'row-session', categoryId: 'category-audience', operation: { do: 'move' } })
    expect(row({ plan }, 'row-session').operation).toBeNull()
    const body = { id: 'i', source: moved, operations: [move.operation] }
    const done = await api.request('POST', `${lac}/imports?dryRun=false`, body)
    expect(done.body.items[0]).toMatchObject({ id: 'row-session', categoryId: 'category-audience', revision: 2 })
    expect((await dry(moved)).body.plan.moved).toEqual([])
  })
  test('dry, lists what is the same, added and gone, and keeps nothing', async () => {
    const { body } = await dry(source)
    expect(row(body, 'row-session')).toMatchObject({ differences: [], operation: null })
    expect(body.plan.gone).toEqual([{ rowId: 'row-pages', operation: { do: 'delete', id: 'row-pages', revision: 1 } }])
    expect(body.plan.added[0].operation.row.facts.names).toEqual([{ value: 'fond_de_carte', match: 'exact' }])
    expect(body.plan.providers[0].names).toEqual([{ name: 'Cartes & Cie', from: null }])
    expect([body.importId, (await api.request('GET', '/changes')).body.total]).toEqual([null, 1])
  })
  test('does what was decided, in one commit, and keeps the source', async () => {
    const { plan } = (await dry(page('Autre chose.'))).body
    const change = row({ plan }, 'row-session')
    expect(change.differences.map((it: { field: string }) => it.field)).toEqual(['purpose'])
    const overridden = {
      ...change.operation,
      row: { ...change.operation.row, overrides: { purpose: { reason: 'As published' } } },
    }
    const operations = [overridden, plan.added[0].operation, plan.gone[0].operation]
    const body = { id: 'i', source: page('Autre chose.'), providers: plan.providers, operations }
    const refused = { ...body, operations: [change.operation] }
    expect((await api.request('POST', `${lac}/imports?dryRun=false`, refused)).body.code).toBe(
      'override_reason_required',
    )
    const done = await api.request('POST', `${lac}/imports?dryRun=false`, body)
    expect([done.status, done.body.importId, done.body.items.length]).toEqual([200, 'i', 3])
    expect((await api.request('GET', '/changes')).body.items.map((it: { id: string }) => it.id)).toEqual([
      done.body.commitId,
      'seed',
    ])
    const again = (await dry(page('Autre chose.'))).body.plan
    expect([
      again.added,
      again.gone,
      again.pairs.every((pair: { operation: object | null }) => pair.operation === null),
    ]).toEqual([[], [], true])
    const replayed = (await api.request('POST', `${lac}/imports?dryRun=false`, body)).body
    expect([replayed.items, replayed.commitId]).toEqual([[], done.body.commitId])
    expect((await api.request('GET', `${lac}/imports`)).body.items[0].purpose).toBe('update')
  })
})

test('as the other language, texts are proposed beside those that stand and taken over', async () => {
  const path = `${lac}/imports/translation`
  const { body } = await api.request('POST', `${path}?dryRun=true`, { id: 'i', source: english })
  expect(body.plan.locale).toBe('en')
  expect(row(body, 'row-session').operation).toBeNull()
  const pages = row(body, 'row-pages')
  expect(pages.texts).toEqual([
    {
      field: 'purpose',
      present: 'Counts page views.',
      beside: { locale: 'fr', value: 'Compte les pages vues.' },
      proposed: 'Counts the pages people read.',
    },
  ])
  expect([body.plan.added, body.plan.gone]).toEqual([[], []])
  const request = { id: 'i', source: english, operations: [pages.operation] }
  const done = await api.request('POST', `${path}?dryRun=false`, request)
  expect(done.body.items[0].texts.purpose.en).toMatchObject({ value: 'Counts the pages people read.', revision: 2 })
  expect((await api.request('POST', '/platforms/nobody/imports/translation?dryRun=true', request)).body.code).toBe(
    'not_found',
  )
})

test('is undone by its own commit, whatever was done elsewhere since; not once a thing of it has changed', async () => {
  const { plan } = (await dry(source)).body
  const body = { id: 'i', source, providers: plan.providers, operations: [plan.added[0].operation] }
  const { commitId } = (await api.request('POST', `${lac}/imports?dryRun=false`, body)).body
  const patch = (id: string, revision: number) =>
    api.request('PATCH', `/rows/${id}`, { revision, facts: { host: `r${revision}.example` } })
  const undo = () => api.request('POST', `/changes/${commitId}/undo`)
  const { id } = plan.added[0].operation.row
  await patch('row-pages', 1)
  await patch(id, 1)
  const refused = await undo()
  expect([refused.status, refused.body.code, refused.body.current.id]).toEqual([409, 'stale_revision', id])
  await api.request('DELETE', `/rows/${id}?revision=2`)
  expect((await api.request('GET', `${lac}/imports`)).body.total).toBe(1)

  const again = {
    ...body,
    id: 'j',
    operations: [{ ...body.operations[0], row: { ...body.operations[0].row, id: 'n' } }],
  }
  const second = (await api.request('POST', `${lac}/imports?dryRun=false`, again)).body.commitId
  await patch('row-pages', 2)
  expect((await api.request('POST', `/changes/${second}/undo`)).body.undoes).toBe(second)
  expect((await api.request('GET', '/rows/n')).body.deletedAt).not.toBeNull()
  expect((await api.request('GET', '/rows/row-pages')).body.facts.host).toBe('r2.example')
  expect((await api.request('GET', `${lac}/imports`)).body.total).toBe(1)
})
