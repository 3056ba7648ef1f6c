import * as z from 'zod'
import { categoryKindSchema } from './category.ts'
import { cookieFactsSchema, cookieFields, cookieTextFields } from './cookieFacts.ts'
import { entitySchema } from './entity.ts'
import { line } from './line.ts'
import { limits } from './limits.ts'
import { textsSchema } from './text.ts'

/** A cookie described once for every platform that points to it. `sources`: where each fact comes from, in words. */
export const cookieDefinitionSchema = entitySchema.extend({
  categoryKind: categoryKindSchema,
  facts: cookieFactsSchema,
  sources: z.partialRecord(z.enum(cookieFields), line(limits.line)),
  texts: textsSchema(cookieTextFields),
})
export type CookieDefinition = z.infer<typeof cookieDefinitionSchema>
