import * as z from 'zod'
import { isAddress } from './address.ts'
import { entitySchema } from './entity.ts'
import { limits, line } from './line.ts'

/** A name and the first day it holds (ISO date); null: since always. */
const providerNameSchema = z.object({ name: line(limits.name), from: z.iso.date('invalid_date').nullable() })

/** Who sets a cookie. Names are never translated; they change with time (Opendatasoft, then Huwise). */
export const providerSchema = entitySchema.extend({
  names: z
    .array(providerNameSchema)
    .min(1, 'required')
    .refine((names) => new Set(names.map((name) => name.from)).size === names.length, 'duplicate'),
  policyUrl: z.string().max(limits.address, 'too_long').refine(isAddress, 'invalid_address').nullable(),
  contact: line(limits.name).nullable(),
})
export type Provider = z.infer<typeof providerSchema>

/** The name in force at `at` (ISO date or instant): the latest whose day has come; otherwise the earliest. */
export function providerNameAt(provider: Pick<Provider, 'names'>, at: string): string {
  const byDay = [...provider.names].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  const inForce = byDay.findLast((name) => name.from === null || name.from <= at.slice(0, 10)) ?? byDay[0]
  if (inForce === undefined) throw new Error('a provider always has a name')
  return inForce.name
}
