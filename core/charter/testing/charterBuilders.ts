import type { Charter, CharterRow } from '../charter.ts'
import { unknownPublisher } from '../platform.ts'

/** A row of a resolved charter. */
export function buildCharterRow(overrides: Partial<CharterRow> = {}): CharterRow {
  return {
    provider: 'Huwise',
    service: 'Portal, every page',
    names: ['sessionid'],
    purpose: 'Keeps you signed in from page to page.',
    retention: { kind: 'duration', value: 2, unit: 'week', atMost: false, words: null },
    retentionNote: null,
    ...overrides,
  }
}

/** A resolved charter in English with one table of one row. */
export function buildCharter(overrides: Partial<Charter> = {}): Charter {
  return {
    schemaVersion: 1,
    locale: 'en',
    title: 'Cookie policy',
    platform: { name: 'Lake Data', address: 'https://data.lac.example' },
    publisher: unknownPublisher,
    hasVariables: true,
    sections: [
      { role: 'introduction', heading: 'Introduction', body: 'This page is that of {platform.name}.' },
      { role: 'tables', heading: 'The cookies of this portal', body: null },
    ],
    categories: [{ kind: 'necessary', title: 'Necessary cookies', description: null, rows: [buildCharterRow()] }],
    ...overrides,
  }
}
