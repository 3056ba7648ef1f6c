import { queryOptions } from '@tanstack/react-query'
import { readAnswer } from '#core/contract/client.ts'
import { api } from './api.ts'
import { queryKeys } from './queryKeys.ts'

/** The largest page a list gives: providers and definitions are few. */
const all = { pageSize: '500' }

/** Every provider a row can name. */
export const providersQuery = queryOptions({
  queryKey: queryKeys.providers,
  queryFn: async () => (await readAnswer(api.providers.$get({ query: all }))).items,
})

/** Every shared definition a row can be drawn from, each with the rows that are. */
export const definitionsQuery = queryOptions({
  queryKey: queryKeys.definitions,
  queryFn: async () => (await readAnswer(api.definitions.$get({ query: all }))).items,
})
