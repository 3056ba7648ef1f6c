import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCookieDatabase } from '#core/charter/suggest/cookieDatabase.ts'
import { root } from '../ready/run.mjs'
import { compactEntries } from './compactEntries.ts'

const folder = join(root, 'src/features/cookies/database')
const carried: unknown = JSON.parse(readFileSync(join(folder, 'openCookieDatabase.json'), 'utf8'))
const source = join(root, '../shared/data/open-cookie-database/open-cookie-database.json')

const plain = {
  category: 'Analytics',
  cookie: '_x',
  domain: '',
  description: 'Counts.',
  retentionPeriod: '1 year',
  dataController: 'X',
  wildcardMatch: '0' as const,
}

describe('the database of known cookies', () => {
  it.each([
    [{ cookie: ' _x\t\u200b' }, ['_x', 0, 'Product', 'X', 'Analytics', [], 'Counts.', '1 year']],
    [{ wildcardMatch: '1' as const }, ['_x', 1, 'Product', 'X', 'Analytics', [], 'Counts.', '1 year']],
    [{ description: 'Pending', retentionPeriod: 'Unknown' }, ['_x', 0, 'Product', 'X', 'Analytics', [], '', '']],
    [
      { domain: '.bing.com (3rd party) or .Microsoft.com\u200b' },
      ['_x', 0, 'Product', 'X', 'Analytics', ['bing.com', 'microsoft.com'], 'Counts.', '1 year'],
    ],
    [{ domain: 'or 207.net (3rd party)' }, ['_x', 0, 'Product', 'X', 'Analytics', ['207.net'], 'Counts.', '1 year']],
    // Not a host but a rule for many.
    [{ domain: 'ads-[account].adhese.com' }, ['_x', 0, 'Product', 'X', 'Analytics', [], 'Counts.', '1 year']],
  ])('cleans %j', (cookie, entry) => {
    expect(compactEntries({ Product: [{ ...plain, ...cookie }] })).toEqual([entry])
  })

  it('leaves out an entry without a name, and refuses another form of file', () => {
    expect(compactEntries({ Product: [{ ...plain, cookie: ' ' }] })).toEqual([])
    expect(() => compactEntries({ Product: [{ cookie: '_x' }] })).toThrow('expected')
  })

  it('is carried in a form that the app reads, with its licence and its notice beside it', () => {
    const database = readCookieDatabase(carried)
    expect(database?.entries.length).toBeGreaterThan(2_000)
    expect(database).toMatchObject({ name: 'Open Cookie Database', licence: 'Apache-2.0' })
    expect(readFileSync(join(folder, 'openCookieDatabase.LICENSE.txt'), 'utf8')).toContain('Apache License')
    expect(readFileSync(join(folder, 'NOTICE.md'), 'utf8')).toContain(
      'https://github.com/jkwakman/Open-Cookie-Database',
    )
    expect(readCookieDatabase({ entries: [] })).toBeNull()
    expect(readCookieDatabase('<!doctype html>')).toBeNull()
  })

  it('is what its source makes', (context) => {
    if (!existsSync(source)) context.skip('no copy of the source beside the repository')
    const made = compactEntries(JSON.parse(readFileSync(source, 'utf8')))
    expect(readCookieDatabase(carried)?.entries).toEqual(
      readCookieDatabase({ name: 'x', licence: 'x', revision: '', entries: made })?.entries,
    )
  })
})
