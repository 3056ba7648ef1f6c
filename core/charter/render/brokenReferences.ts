import type { CharterSource } from '../charterSource.ts'

/**
 * What the parts of a source name and the source does not hold, as `kind id`: it is then not whole and cannot be resolved.
 * The schema alone cannot say it; a file from elsewhere is checked with this before it is rendered.
 */
export function brokenReferences(source: CharterSource): string[] {
  const categories = new Set([...source.template.categories, ...source.categories].map(({ id }) => id))
  const definitions = new Map(source.definitions.map((definition) => [definition.id, definition]))
  const providers = new Set(source.providers.map(({ id }) => id))
  const broken = new Set<string>()
  for (const row of source.rows) {
    if (row.deletedAt !== null) continue
    if (!categories.has(row.categoryId)) broken.add(`category ${row.categoryId}`)
    const definition = row.definitionId === null ? undefined : definitions.get(row.definitionId)
    if (row.definitionId !== null && definition === undefined) broken.add(`definition ${row.definitionId}`)
    else {
      const facts = { ...definition?.facts, ...row.facts }
      if (facts.names === undefined || facts.retention === undefined) broken.add(`facts of row ${row.id}`)
      if (facts.providerId === undefined || !providers.has(facts.providerId))
        broken.add(`provider ${facts.providerId ?? `of row ${row.id}`}`)
    }
  }
  return [...broken]
}
