import * as z from 'zod'
import { idSchema } from '#core/charter/line.ts'
import { platformSchema, publisherSchema, type Platform } from '#core/charter/platform.ts'
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

/** Refuses a name without the platform's default language, where both are said: screens and pages fall back on it. */
function refuseNameless(
  { name: names, defaultLocale: locale }: { [F in 'name' | 'defaultLocale']?: Platform[F] | undefined },
  context: z.RefinementCtx,
): void {
  if (names !== undefined && locale !== undefined && names[locale] === undefined)
    context.addIssue({ code: 'custom', path: ['name', locale], message: 'required' })
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
  .superRefine(refuseNameless)
export type CreatePlatform = z.infer<typeof createPlatformSchema>

export const patchPlatformSchema = z
  .strictObject({ ...writable, templateId: idSchema })
  .partial()
  .extend({ revision: revisionSchema })
  .superRefine(refuseNameless)
export type PatchPlatform = z.infer<typeof patchPlatformSchema>
