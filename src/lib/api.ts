import { createClient } from '#core/contract/client.ts'
import { commitHeader } from '#core/contract/commitHeader.ts'
import { changeStack } from './changeStack.ts'
import { tellOtherTabs } from './otherTabs.ts'
import { showProgress } from './progress.ts'

const { origin } = globalThis.location

/** Asks the API. The other tabs of this browser hear of what it changes. Gives the commit, too, where there is one. */
async function ask(...asked: Parameters<typeof fetch>): Promise<{ response: Response; commitId: string | null }> {
  const response = await showProgress(() => globalThis.fetch(...asked))
  const commitId = response.headers.get(commitHeader)
  if (commitId !== null) tellOtherTabs(commitId)
  return { response, commitId }
}

/** Asks the API. What it changes can be undone. */
export const fetchForApi: typeof fetch = async (...asked) => {
  const { response, commitId } = await ask(...asked)
  if (commitId !== null) changeStack.add(commitId)
  return response
}

/** The API of this site: the same address whether the mock answers in this tab or a server does. What it changes can be undone. */
export const api = createClient(origin, { fetch: fetchForApi })

/** The same for what undoes and redoes, which keeps its own account of both. */
export const apiAside = createClient(origin, { fetch: async (...asked) => (await ask(...asked)).response })
