import { fieldOrigin } from '#core/charter/cookieRow.ts'
import { hasWords } from '#core/charter/edit/replaceWords.ts'
import { providerNameAt } from '#core/charter/providerName.ts'
import type { FleetChange, Rehearsal } from '#core/contract/routes/fleetRoutes.ts'
import { completeDefinitions } from '../loadThings.ts'
import type { Reader } from '../store.ts'

/**
 * The shared definitions that say the words to be replaced where rows of the change read them: those the change leaves as they
 * are. The one that most of the rows follow comes first.
 */
export async function sharedWords(reader: Reader, change: FleetChange, at: string): Promise<Rehearsal['sharedWords']> {
  if (change.do !== 'replaceText') return []
  const { items: rows } = await reader.list('row', { where: { id: change.rows.map(({ id }) => id) } })
  const followers = Map.groupBy(rows, ({ definitionId }) => definitionId)
  const ids = [...followers.keys()].filter((id) => id !== null)
  const { items } = await reader.list('definition', { where: { id: ids }, sort: [{ column: 'name' }] })
  const found: Rehearsal['sharedWords'] = []
  for (const { id, facts, texts } of await completeDefinitions(reader, items)) {
    const fields = change.fields.filter((field) => hasWords(texts[field][change.locale]?.value ?? '', change))
    const reading = (followers.get(id) ?? []).filter((row) =>
      fields.some((field) => fieldOrigin(row, field) === 'inherited'),
    )
    if (reading.length === 0) continue
    const provider = await reader.get('provider', facts.providerId)
    found.push({
      id,
      names: facts.names.map(({ value }) => value),
      provider: provider === null ? '' : providerNameAt(provider, at),
      rows: reading.length,
    })
  }
  return found.sort((a, b) => b.rows - a.rows)
}
