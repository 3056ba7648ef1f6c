import * as z from 'zod'
import { entitySchema } from './entity.ts'
import { idSchema, line } from './line.ts'
import { limits } from './limits.ts'
import { textsSchema } from './text.ts'

/** What a section is about. `tables` is where the cookie tables stand; `other` is anything a platform adds. */
export const sectionRoles = [
  'introduction',
  'responsible',
  'whatIsACookie',
  'kinds',
  'tables',
  'consequences',
  'choices',
  'rights',
  'contact',
  'date',
  'other',
] as const
export type SectionRole = (typeof sectionRoles)[number]
export const sectionRoleSchema = z.enum(sectionRoles)

/** Translatable fields of a section: `heading` is one line, `body` is limited CommonMark. Either may be absent by design. */
export const sectionFields = ['heading', 'body'] as const

/** A section of the template. A field no language of the template fills is absent by design, not missing. */
export const sectionSchema = entitySchema.extend({
  templateId: idSchema,
  role: sectionRoleSchema,
  position: z.string().min(1),
  texts: textsSchema(sectionFields),
})
export type Section = z.infer<typeof sectionSchema>

/**
 * What a platform says otherwise than the template: a section replaced or hidden (`sectionId` set), or one of its own
 * (`sectionId` null). An override takes the whole field in all locales; `leftRevision` is the revision of the template's
 * section it was made beside, so that a later change there can be told.
 */
export const platformSectionSchema = entitySchema.extend({
  platformId: idSchema,
  sectionId: idSchema.nullable(),
  role: sectionRoleSchema,
  position: z.string().min(1),
  hidden: z.boolean(),
  reason: line(limits.reason).nullable(),
  leftRevision: z.int().min(1).nullable(),
  texts: textsSchema(sectionFields),
})
export type PlatformSection = z.infer<typeof platformSectionSchema>
