import * as z from 'zod'
import { idSchema } from '#core/charter/line.ts'
import { platformSchema, publisherSchema } from '#core/charter/platform.ts'
import { revisionSchema } from './requests.ts'

const { slug, name, address, hosts, locales: localesShape, defaultLocale } = platformSchema.shape
const namedSchema = name.refine((map) => Object.keys(map).length > 0, 'required')
const writable = {
  slug,
  name: namedSchema,
  address,
  hosts,
  locales: localesShape,
  defaultLocale,
  publisher: publisherSchema,
}

/** `copyOf`: a platform whose rows, sections and categories the new one starts with. Hosts left out follow from the address. */
export const createPlatformSchema = z
  .strictObject({
    id: idSchema,
    ...writable,
    hosts: hosts.optional(),
    publisher: publisherSchema.optional(),
    copyOf: idSchema.optional(),
  })
  .refine((it) => it.locales.includes(it.defaultLocale), { path: ['defaultLocale'], error: 'invalid_value' })
export type CreatePlatform = z.infer<typeof createPlatformSchema>

export const patchPlatformSchema = z
  .strictObject({ ...writable, templateId: idSchema })
  .partial()
  .extend({ revision: revisionSchema })
export type PatchPlatform = z.infer<typeof patchPlatformSchema>
