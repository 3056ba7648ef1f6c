import { expect, test } from 'vitest'
import { importCharter } from '#core/charter/import/importCharter.ts'
import { importInThread } from './importInThread.ts'

const source = [
  'Nom du prestataire\tService et emplacement\tNom du cookie\tFinalité',
  'Exemple\tConnexion\tsessionid\tGarde la session ouverte',
].join('\n')

test('reads what the importer reads, while this thread goes on', async () => {
  let turns = 0
  const counting = setInterval(() => (turns += 1), 1)
  const result = await importInThread(`${source}\n${'Une phrase de plus. '.repeat(20_000)}`)
  clearInterval(counting)
  expect(result.rows.map((row) => row.names)).toEqual([['sessionid']])
  expect(turns).toBeGreaterThan(3)
  expect(await importInThread(source)).toEqual(importCharter(source))
})
