import { createClient } from '#core/contract/client.ts'

/** The API of this site: the same address whether the mock answers in this tab or a server does. */
export const api = createClient(globalThis.location.origin)
