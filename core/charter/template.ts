import * as z from 'zod'
import { categorySchema } from './category.ts'
import { entitySchema } from './entity.ts'
import { sectionSchema } from './section.ts'
import { textsSchema } from './text.ts'

/** Names that a template's texts may hold between braces, as in `{platform.name}`. */
export const variables = [
  'platform.name',
  'platform.address',
  'publisher.name',
  'publisher.contact',
  'publisher.dataProtectionContact',
  'date',
] as const
export type Variable = (typeof variables)[number]

/**
 * Variables that a platform may do without (not every publisher has a data protection officer: GDPR, article 37): a paragraph
 * that holds one without a value is left out, and its text is not missing.
 */
export const optionalVariables = ['publisher.dataProtectionContact'] as const satisfies readonly Variable[]
export type OptionalVariable = (typeof optionalVariables)[number]

/** The model of a charter: its title, its sections in order, its categories in order. */
export const templateSchema = entitySchema.extend({
  texts: textsSchema(['title']),
  sections: z.array(sectionSchema),
  categories: z.array(categorySchema),
})
export type Template = z.infer<typeof templateSchema>
