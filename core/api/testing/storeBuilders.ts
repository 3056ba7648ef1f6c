import { buildPlatform, buildProvider, buildRow } from '#core/charter/testing/builders.ts'
import type { Change, Commit, PlatformSummary, RowSummary, Store, StoredRecords, Written } from '../store.ts'

export type Provider = StoredRecords['provider']

/** A provider that has gone by one name since ever. */
export function named(id: string, name: string, more: Partial<Provider> = {}): Provider {
  return buildProvider({ id, names: [{ name, from: null }], ...more })
}

/** Its making, as a commit tells it. */
export function made(after: Provider): Change {
  return { kind: 'provider', id: after.id, before: null, after }
}

/** The change that makes it its next revision. */
export function changed(before: Provider, more: Partial<Provider>): Change {
  return { kind: 'provider', id: before.id, before, after: { ...before, ...more, revision: before.revision + 1 } }
}

let serial = 0
/** A commit of these changes, under an id of its own that sorts after those before it. */
export function commitOf(changes: readonly Change[], more: Partial<Commit> = {}): Commit {
  serial += 1
  const id = `commit-${String(serial).padStart(4, '0')}`
  const at = '2026-02-01T08:00:00.000Z'
  return { id, actor: 'local', requestId: 'request-1', at, platformIds: [], undoes: null, changes, ...more }
}

/** What a list of platforms keeps of one. */
export function summary(id: string, more: Partial<PlatformSummary> = {}): PlatformSummary {
  const { slug, name, defaultLocale, address, locales } = buildPlatform()
  const counts = { rows: 4, overrides: 0, missingTexts: 0, staleTexts: 0, changedAt: '2026-02-01T08:00:00.000Z' }
  return { id, deletedAt: null, slug, name, defaultLocale, address, hosts: [], locales, ...counts, ...more }
}

/** What the list of the rows of all platforms keeps of one. */
export function rowSummary(id: string, more: Partial<RowSummary> = {}): RowSummary {
  const { id: platformId, slug: platformSlug, name: platformName } = buildPlatform()
  const { categoryId, position } = buildRow()
  return {
    ...{ id, revision: 1, deletedAt: null, platformId, platformSlug, platformName },
    ...{ categoryId, categoryKind: 'necessary', categoryPosition: 'a', position, definitionId: null },
    ...{ providerId: 'provider', provider: 'Provider', names: [id], host: null, service: {}, purpose: {} },
    ...{ retention: { kind: 'session', words: null }, overrides: [], missingTexts: 0, staleTexts: 0 },
    changedAt: '2026-02-01T08:00:00.000Z',
    ...more,
  }
}

/** Writes a commit, and nothing else unless told. */
export const write = (store: Store, commit: Commit | null, more: Partial<Written<null>> = {}): Promise<null> =>
  store.write(() => Promise.resolve({ commit, result: null, ...more }))
