import { cookieFactsSchema, exemptions, parties, storages, type CookieFacts } from '#core/charter/cookieFacts.ts'
import { platformSchema } from '#core/charter/platform.ts'
import type { Retention } from '#core/charter/retention.ts'
import { revisionBody } from '#core/contract/requests.ts'

const bodySchema = revisionBody.extend({
  facts: cookieFactsSchema.partial().optional(),
  address: platformSchema.shape.address.optional(),
})

type SavedFacts = { readonly [F in keyof CookieFacts]?: CookieFacts[F] | undefined }

function varyRetention(retention: Retention, turn: number): Retention {
  if (retention.kind === 'duration' || retention.kind === 'sliding')
    return { ...retention, value: retention.value + 1 + turn }
  return { kind: 'duration', value: 6 + turn, unit: 'month', atMost: false, words: null }
}

/** The value that stands `turn` places after the first of `all` that is not `mine`. */
function otherThan<T>(all: readonly T[], mine: T, turn: number): T {
  const others = all.filter((value) => value !== mine)
  // The index is within the list.
  return others.length === 0 ? mine : (others[turn % others.length] as T)
}

/**
 * `facts` with another value for each. What is stored may be just that value, and saving it would change nothing: another
 * `turn` gives another one.
 */
function varyAll(facts: SavedFacts, providerIds: readonly string[], turn: number): SavedFacts {
  const { names, retention, party, storage, host, exemption, providerId } = facts
  const ours = { value: `autre_version_${String(turn + 1)}`, match: 'exact' } as const
  return {
    ...(names === undefined ? {} : { names: [...names, ours] }),
    ...(retention === undefined ? {} : { retention: varyRetention(retention, turn) }),
    ...(party === undefined ? {} : { party: otherThan([...parties, null], party, turn) }),
    ...(storage === undefined ? {} : { storage: otherThan(storages, storage, turn) }),
    ...(host === undefined ? {} : { host: `autre-version-${String(turn + 1)}.example` }),
    ...(exemption === undefined ? {} : { exemption: otherThan(exemptions, exemption, turn) }),
    ...(providerId === undefined ? {} : { providerId: otherThan(providerIds, providerId, turn) }),
  }
}

/** `body` with another value for each fact it saves, and another address; a body of another kind as it is. See {@link varyAll}. */
export function varyFacts(body: unknown, providerIds: readonly string[], turn: number): unknown {
  const parsed = bodySchema.loose().safeParse(body)
  if (!parsed.success) return body
  const { facts, address } = parsed.data
  return {
    ...parsed.data,
    ...(typeof address !== 'string' ? {} : { address: new URL('autre-version/', address).href }),
    ...(facts === undefined ? {} : { facts: varyAll(facts, providerIds, turn) }),
  }
}
