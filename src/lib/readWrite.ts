import { readAnswer } from '#core/contract/client.ts'
import { commitHeader } from '#core/contract/commitHeader.ts'

interface Answered<T> {
  readonly ok: boolean
  readonly status: number
  readonly headers: Headers
  json(): Promise<T>
}

/** What a write was answered, with the commit it made: what takes it back, and nothing else. Null where nothing had to change. */
export interface Written<T> {
  readonly answer: T
  readonly commitId: string | null
}

/** Reads the answer to a write; throws as `readAnswer` does. */
export async function readWrite<T>(call: Promise<Answered<T>>) {
  const response = await call
  return { answer: await readAnswer<T>(call), commitId: response.headers.get(commitHeader) }
}
