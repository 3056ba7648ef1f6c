import { createClient, readAnswer } from '#core/contract/client.ts'

/** Makes a platform of that many rows with their texts in both languages; its id. */
export async function makeCharter(origin: string, count = 60): Promise<string> {
  const api = createClient(origin)
  const id = `platform-bench-${count}`
  const at = { slug: id, address: 'https://bench.example', locales: ['fr' as const, 'en' as const] }
  await readAnswer(api.platforms.$post({ json: { id, ...at, name: { fr: 'Mesures' }, defaultLocale: 'fr' } }))
  const { items } = await readAnswer(api.providers.$get({ query: {} }))
  const providerId = items[0]?.id ?? ''
  const nobodySaid = { party: null, storage: null, host: null, exemption: null }
  const operations = Array.from({ length: count }, (_, index) => ({
    do: 'create' as const,
    row: {
      id: `row-${id}-${index}`,
      categoryId: index % 2 === 0 ? 'category-necessary' : 'category-audience',
      facts: {
        providerId,
        names: [{ value: `cookie_${index}`, match: 'exact' as const }],
        retention: {
          ...{ kind: 'duration' as const, value: (index % 12) + 1, unit: 'month' as const },
          ...{ atMost: false, words: null },
        },
        ...nobodySaid,
      },
      texts: {
        service: { fr: { value: `Partie ${index} du portail` }, en: { value: `Part ${index} of the portal` } },
        purpose: {
          fr: { value: `Garde ce que le visiteur a choisi dans la partie ${index} du portail.` },
          en: { value: `Keeps what the visitor has chosen in part ${index} of the portal.` },
        },
      },
    },
  }))
  await readAnswer(api.platforms[':id'].rows.batch.$post({ param: { id }, json: { operations } }))
  return id
}
