import { afterEach, expect, it, vi } from 'vitest'
import { buildPlatform, buildSource } from '#core/charter/testing/builders.ts'
import { liveSource } from './liveSource.ts'

afterEach(() => {
  liveSource.set(null)
  liveSource.edit('rows', null)
  liveSource.edit('platform', null)
})

it('tells its readers of each version, and of none that is the same', () => {
  const listener = vi.fn()
  const stop = liveSource.subscribe(listener)
  const source = buildSource()
  liveSource.set(source)
  liveSource.set(source)
  expect(listener).toHaveBeenCalledTimes(1)
  expect(liveSource.get()).toBe(source)
  stop()
  liveSource.set({ ...source })
  expect(listener).toHaveBeenCalledTimes(1)
})

it('keeps the edits of two forms over what the server holds, whichever changes', () => {
  liveSource.edit('rows', (source) => ({ ...source, rows: [] }))
  liveSource.edit('platform', (source) => ({ ...source, platform: { ...source.platform, slug: 'unsaved' } }))
  expect(liveSource.get()).toBeNull()
  liveSource.set(buildSource({ platform: buildPlatform({ address: 'https://new.example' }) }))
  expect(liveSource.get()).toMatchObject({ rows: [], platform: { slug: 'unsaved', address: 'https://new.example' } })
  liveSource.edit('rows', null)
  expect(liveSource.get()?.rows).toHaveLength(2)
  expect(liveSource.get()?.platform.slug).toBe('unsaved')
})
