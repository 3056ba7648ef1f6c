import { QueryClient } from '@tanstack/react-query'
import { readFailure } from './failure.ts'

/** Whether a failed read is worth asking again: a lost network or a server in trouble is, a refusal never is. */
export function shouldRetry(failureCount: number, error: unknown): boolean {
  const { kind } = readFailure(error)
  return (kind === 'network' || kind === 'server') && failureCount < 2
}

/** Reads stay fresh for 30 s and come back silently; writes are retried by the person, who sees why they failed. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 10 * 60_000,
        retry: shouldRetry,
        retryDelay: (attempt) => 400 * 2 ** attempt,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
