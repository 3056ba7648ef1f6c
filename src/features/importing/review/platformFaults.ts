import { isAddress } from '#core/charter/address.ts'
import { isCleanLine } from '#core/charter/line.ts'
import { limits } from '#core/charter/limits.ts'
import type { PlatformReview } from './review.ts'

export type PlatformField = 'name' | 'slug' | 'address' | 'locales'
export type PlatformFaultCode =
  | 'required'
  | 'too_long'
  | 'not_one_line'
  | 'invalid_slug'
  | 'invalid_address'
  | 'space_in_address'
  | 'slug_taken'
  | 'host_taken'
export type PlatformFaults = Readonly<Partial<Record<PlatformField, PlatformFaultCode>>>

/** What keeps the platform from being created. No address at all is allowed: it can be given later. */
export function findPlatformFaults(platform: PlatformReview): PlatformFaults {
  const found = {
    name: findNameFault(platform.name.trim()),
    slug: findSlugFault(platform.slug),
    address: findAddressFault(platform.address.trim()),
    locales: platform.locales.length === 0 ? ('required' as const) : null,
  }
  return Object.fromEntries(Object.entries(found).filter(([, fault]) => fault !== null))
}

function findNameFault(name: string): PlatformFaultCode | null {
  if (name === '') return 'required'
  if (name.length > limits.name) return 'too_long'
  return isCleanLine(name) ? null : 'not_one_line'
}

function findSlugFault(slug: string): PlatformFaultCode | null {
  if (slug === '') return 'required'
  if (slug.length > limits.slug) return 'too_long'
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) ? null : 'invalid_slug'
}

function findAddressFault(address: string): PlatformFaultCode | null {
  if (address === '' || isAddress(address)) return address.length > limits.address ? 'too_long' : null
  return /\s/u.test(address) ? 'space_in_address' : 'invalid_address'
}
