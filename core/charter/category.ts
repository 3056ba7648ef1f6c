import * as z from 'zod'
import { categoryKinds } from './categoryKind.ts'
import { entitySchema } from './entity.ts'
import { idSchema, line } from './line.ts'
import { limits } from './limits.ts'
import { textsSchema } from './text.ts'

export const categoryKindSchema = z.enum(categoryKinds)

/** Translatable fields of a category: `title` is one line, `description` paragraphs. */
export const categoryFields = ['title', 'description'] as const

/** A kind of cookies in the template: the heading of one table. */
export const categorySchema = entitySchema.extend({
  templateId: idSchema,
  kind: categoryKindSchema,
  position: z.string().min(1),
  texts: textsSchema(categoryFields),
})
export type Category = z.infer<typeof categorySchema>

/**
 * What a platform says otherwise than the template: its own title and description for one of its categories
 * (`categoryId` set, `kind` and `position` those of the template), or a category of its own (`categoryId` null).
 */
export const platformCategorySchema = entitySchema.extend({
  platformId: idSchema,
  categoryId: idSchema.nullable(),
  kind: categoryKindSchema,
  position: z.string().min(1),
  reason: line(limits.reason).nullable(),
  texts: textsSchema(categoryFields),
})
export type PlatformCategory = z.infer<typeof platformCategorySchema>
