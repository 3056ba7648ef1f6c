import { describe, expect, test } from 'vitest'
import { shippedWith } from '#core/seed/shipped.ts'
import { memoryStore } from '#mocks/memoryStore.ts'
import { deriveSummaries } from './deriveSummaries.ts'
import { loadSource } from './loadSource.ts'
import { loadTemplate } from './loadThings.ts'
import { seedWrite } from './seedWrite.ts'
import type { Store } from './store.ts'
import { Unit } from './unit.ts'

const origin = { id: 'commit-seed', actor: 'seed', requestId: 'request-seed', at: '2026-02-01T08:00:00.000Z' }
const written = seedWrite(shippedWith('demo'), origin)

async function filled(derived = written.derived): Promise<Store> {
  const store = memoryStore()
  await store.write(() => Promise.resolve({ ...written, derived: derived ?? [] }))
  return store
}

describe('a store filled with what ships', () => {
  test('gives back each thing as it ships, texts and hosts in place', async () => {
    const store = await filled()
    const seed = shippedWith('demo')
    expect(await store.read((reader) => loadTemplate(reader, seed.template.id))).toEqual(seed.template)
    for (const platform of seed.platforms) {
      const { hosts: _hosts, ...record } = platform
      const source = await store.read((reader) => loadSource(reader, record))
      expect(source.platform).toEqual(platform)
      expect(source.rows).toEqual(seed.rows.filter((row) => row.platformId === platform.id))
      expect(source.sections).toEqual(seed.sections.filter((section) => section.platformId === platform.id))
    }
  })

  test('has the summaries that writing thing by thing would have left', async () => {
    const store = await filled([])
    const unit = await store.read(async (reader) => {
      const derived = new Unit(reader, origin.at, origin.id)
      await deriveSummaries(derived, written.commit?.changes ?? [])
      return derived
    })
    const withoutDates = (values: readonly { value: object | null }[]) =>
      values
        .map(({ value }) => ({ ...value, changedAt: null }))
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    expect(withoutDates(written.derived ?? [])).toEqual(withoutDates(unit.derived()))
  })

  test('has them as they are to be: nothing is derived again that did not change', async () => {
    const store = await filled()
    const derived = await store.read(async (reader) => {
      const unit = new Unit(reader, origin.at, origin.id)
      await deriveSummaries(
        unit,
        (written.commit?.changes ?? []).filter((change) => change.kind === 'definition'),
      )
      return unit.derived()
    })
    expect(derived).toEqual([])
  })

  test('tells the log which platforms it made', () => {
    expect(written.commit?.platformIds).toHaveLength(5)
  })

  test('has template, providers and definitions, and no platform, without a fleet', () => {
    const kinds = seedWrite(shippedWith('none'), origin).commit?.changes.map((change) => change.kind)
    expect(new Set(kinds)).toEqual(new Set(['provider', 'template', 'section', 'category', 'definition', 'text']))
  })
})
