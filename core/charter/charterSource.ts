import * as z from 'zod'
import { platformCategorySchema } from './category.ts'
import { cookieDefinitionSchema } from './cookieDefinition.ts'
import { cookieRowSchema } from './cookieRow.ts'
import { platformSchema } from './platform.ts'
import { providerSchema } from './provider.ts'
import { platformSectionSchema } from './section.ts'
import { templateSchema } from './template.ts'

/**
 * Everything a platform's charter is made from, self-contained: what the workspace loads, what the JSON export holds and what
 * `resolveCharter` reads. Only the living rows, and only the definitions and providers that they name (the workspace may
 * be given more). Rows are ordered by (category position, row position, id).
 */
export const charterSourceSchema = z.object({
  format: z.literal('charterdesk.platform'),
  schemaVersion: z.literal(1),
  platform: platformSchema,
  template: templateSchema,
  sections: z.array(platformSectionSchema),
  categories: z.array(platformCategorySchema),
  rows: z.array(cookieRowSchema),
  definitions: z.array(cookieDefinitionSchema),
  providers: z.array(providerSchema),
})
export type CharterSource = z.infer<typeof charterSourceSchema>
