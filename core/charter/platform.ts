import * as z from 'zod'
import { isAddress } from './address.ts'
import { entitySchema } from './entity.ts'
import { idSchema, line } from './line.ts'
import { limits } from './limits.ts'
import { locales } from './locale.ts'

/** A host on which the portal answers: its main one, another one, or one it has left. Unique over all living platforms. */
export const platformHostSchema = z.object({
  host: z
    .string()
    .max(253, 'too_long')
    .regex(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/, 'invalid_host'),
  role: z.enum(['canonical', 'alias', 'former']),
})
export type PlatformHost = z.infer<typeof platformHostSchema>

/** Who answers for the portal (the controller in the sense of the GDPR), and how to reach them and their data-protection contact. */
export const publisherSchema = z.object({
  name: line(limits.name).nullable(),
  contact: line(limits.name).nullable(),
  dataProtectionContact: line(limits.name).nullable(),
})
export type Publisher = z.infer<typeof publisherSchema>

/** The languages of a platform: at least one, none twice. */
const platformLocalesSchema = z
  .array(z.enum(locales))
  .min(1, 'required')
  .refine((list) => new Set(list).size === list.length, 'duplicate')

/** A data portal whose cookie charter is kept. `address` null: not given yet, or to correct. */
export const platformSchema = entitySchema.extend({
  slug: z
    .string()
    .max(limits.slug, 'too_long')
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'invalid_slug'),
  name: z.partialRecord(z.enum(locales), line(limits.name)),
  address: z.string().max(limits.address, 'too_long').refine(isAddress, 'invalid_address').nullable(),
  hosts: z.array(platformHostSchema).max(limits.hostsInPlatform, 'too_many'),
  locales: platformLocalesSchema,
  defaultLocale: z.enum(locales),
  publisher: publisherSchema,
  templateId: idSchema,
})
export type Platform = z.infer<typeof platformSchema>

/** Publisher of whom nothing is known. */
export const unknownPublisher: Publisher = { name: null, contact: null, dataProtectionContact: null }
