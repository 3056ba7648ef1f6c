import * as z from 'zod'
import { categorySchema } from './category.ts'
import { entitySchema } from './entity.ts'
import { sectionSchema } from './section.ts'
import { textsSchema } from './text.ts'

/** Names that a template's texts may hold between braces, as in `{platform.name}`. */
export const variables = ['platform.name', 'platform.address', 'publisher.name', 'publisher.contact', 'date'] as const
export type Variable = (typeof variables)[number]

/** The model of a charter: its title, its sections in order, its categories in order. */
export const templateSchema = entitySchema.extend({
  texts: textsSchema(['title']),
  sections: z.array(sectionSchema),
  categories: z.array(categorySchema),
})
export type Template = z.infer<typeof templateSchema>
