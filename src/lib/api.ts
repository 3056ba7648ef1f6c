import { createClient } from '#core/contract/client.ts'
import { commitHeader } from '#core/contract/commitHeader.ts'
import { changeStack } from './changeStack.ts'

const { origin } = globalThis.location

/** Asks the API. What it changes can be undone. */
export const fetchForApi: typeof fetch = async (input, init) => {
  const response = await globalThis.fetch(input, init)
  const commitId = response.headers.get(commitHeader)
  if (commitId !== null) changeStack.add(commitId)
  return response
}

/** The API of this site: the same address whether the mock answers in this tab or a server does. What it changes can be undone. */
export const api = createClient(origin, { fetch: fetchForApi })

/** The same for what undoes and redoes, which keeps its own account of both. */
export const apiAside = createClient(origin)
