import * as z from 'zod'
import { isAddress } from './address.ts'
import { entitySchema } from './entity.ts'
import { line } from './line.ts'
import { limits } from './limits.ts'

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
  /**
   * Names by which it is recognised and never called: those of a provider that turned out to be the same one. They have no day,
   * for nobody was ever called so on a page of this one. Left out where there are none.
   */
  otherNames: z.array(line(limits.name)).exactOptional(),
})
export type Provider = z.infer<typeof providerSchema>
