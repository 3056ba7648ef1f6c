import type { ReactNode } from 'react'
import { limits } from '#core/charter/limits.ts'
import { HolderLink } from '../HolderLink.tsx'
import { useSettings } from './platformSettings.ts'
import { useFaultText } from '../useFaultText.ts'

// A host's is that of the domain name system (RFC 1035).
const limitOf: Readonly<Record<string, number>> = { slug: limits.slug, address: limits.address, hosts: 253 }

/** What is wrong with a field, in words: by the shared schema, or as the server found it. Undefined while nothing is. */
export function useSettingsFault(path: string): ReactNode {
  const say = useFaultText()
  const { faults, holders } = useSettings()
  const code = faults[path]
  if (code === undefined) return undefined
  const text = say(code, limitOf[path.split('.')[0] ?? ''] ?? limits.name)
  const holder = code === 'host_taken' || code === 'slug_taken' ? holders[path] : undefined
  if (holder === undefined) return text
  return (
    <>
      {text}
      <HolderLink holder={holder} />
    </>
  )
}
