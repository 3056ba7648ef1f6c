import { levelWords } from '#core/charter/import/levelWords.ts'
import { findProvider, type PasteTarget } from '#core/charter/paste/pasteTarget.ts'
import type { PastedRow } from '#core/charter/paste/readPaste.ts'
import type { Provider } from '#core/charter/provider.ts'

/** The providers that lines of a block name and nobody has made yet: each once, as it is written first. */
export function findNewNames(rows: readonly PastedRow[], target: PasteTarget): readonly string[] {
  const named = new Map<string, string>()
  for (const { cells } of rows) {
    if (typeof cells.provider !== 'string') continue
    const level = levelWords(cells.provider)
    if (level !== '' && !named.has(level)) named.set(level, cells.provider)
  }
  return [...named.values()].filter((name) => findProvider(name, target).length === 0)
}

/** Providers as they will be once they are made. */
export function buildProviders(names: readonly string[], at: string, newId: () => string): readonly Provider[] {
  return names.map((name) => ({
    id: newId(),
    revision: 0,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    names: [{ name, from: null }],
    policyUrl: null,
    contact: null,
  }))
}
