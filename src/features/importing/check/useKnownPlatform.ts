import { useQuery } from '@tanstack/react-query'
import { hostOf, proposeAddress } from '#core/charter/address.ts'
import type { Platform } from '#core/charter/platform.ts'
import { platformQuery, platformsOnHostQuery } from './importQueries.ts'

/** The platform that the source is about: the one asked for, otherwise the one that answers, or answered, on its host. */
export function useKnownPlatform(
  address: string,
  askedId: string | null,
): { platform: Platform; host: string | null } | null {
  // An address to be mended may already say whose page it is: the person is asked in any case.
  const host = hostOf(address.trim()) ?? hostOf(proposeAddress(address))
  const asked = useQuery(platformQuery(askedId)).data
  const found = useQuery(platformsOnHostQuery(askedId === null ? host : null)).data
  if (asked) return { platform: asked, host: asked.hosts.some((it) => it.host === host) ? host : null }
  const platform = found?.items.find(({ hosts }) => hosts.some((it) => it.host === host))
  return platform ? { platform, host } : null
}
