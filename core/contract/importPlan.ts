import * as z from 'zod'
import { categoryFields } from '#core/charter/category.ts'
import { categoryKinds } from '#core/charter/categoryKind.ts'
import { locales } from '#core/charter/locale.ts'
import { sectionFields, sectionRoles } from '#core/charter/section.ts'
import { categoryOperationSchema, sectionOperationSchema } from './routes/contentRoutes.ts'
import { operationSchema } from './routes/rowRoutes.ts'
import { createProviderSchema } from './routes/sharedRoutes.ts'

const localeSchema = z.enum(locales)

/** A text and the language it is written in. */
const writtenSchema = z.object({ locale: localeSchema, value: z.string() })

const diffPartSchema = z.object({ kind: z.enum(['same', 'read', 'shared']), text: z.string() })
/** What two wordings of a row say otherwise, field by field. */
export const differencesSchema = z
  .array(
    z.object({
      field: z.enum(['provider', 'names', 'service', 'purpose', 'retention']),
      present: z.string(),
      parts: z.array(diffPartSchema).readonly(),
    }),
  )
  .readonly()

/** One text beside the one it would stand next to: what stands in `locale` and in the platform's default language. */
const sideSchema = z.object({
  field: z.enum(['service', 'purpose', 'retentionNote']),
  present: z.string().nullable(),
  beside: writtenSchema.nullable(),
  proposed: z.string(),
})

/**
 * Sections, or tables, of the page beside those of the platform; `index`: place in the result's sections, or among its tables in order;
 * see `ContentPair` in core/charter/matching/pairContent.ts. `keepOwn`: what takes the page's text (over the template's, the reason is
 * still to be given), `useTemplate`: what goes back to the template's; null: nothing to do.
 */
function contentPlan<Field extends string, Trait extends string, Operation extends z.ZodType>(
  fields: readonly [Field, ...Field[]],
  traits: readonly [Trait, ...Trait[]],
  operation: Operation,
) {
  const text = z.object({
    field: z.enum(fields),
    present: z.string().nullable(),
    template: z.string().nullable(),
    beside: writtenSchema.nullable(),
    proposed: z.string(),
    isSame: z.boolean(),
    revision: z.int().nullable(),
  })
  const pair = z.object({
    index: z.int(),
    trait: z.enum(traits),
    sharedId: z.string().nullable(),
    own: z.object({ id: z.string(), revision: z.int(), isHidden: z.boolean() }).nullable(),
    fate: z.enum(['same', 'changed', 'added']),
    texts: z.array(text).readonly(),
    keepOwn: operation.nullable(),
    useTemplate: operation.nullable(),
  })
  return z.object({
    pairs: z.array(pair),
    /** What the platform has of its own and the page has not. */
    gone: z.array(z.object({ id: z.string(), revision: z.int(), title: writtenSchema.nullable() })).readonly(),
  })
}

/**
 * `operation`: what would do it; of an overridden or inherited field the reason is still to be given. Null: nothing to do. Of a row that
 * both moves and changes, the operation that comes second counts on one revision more.
 */
export const planSchema = z.object({
  locale: localeSchema,
  pairs: z.array(
    z.object({
      rowId: z.string(),
      index: z.int(),
      differences: differencesSchema,
      texts: z.array(sideSchema),
      operation: operationSchema.nullable(),
    }),
  ),
  /** Rows that the page has in another table, and the category that is for. */
  moved: z.array(z.object({ rowId: z.string(), index: z.int(), categoryId: z.string(), operation: operationSchema })),
  added: z.array(z.object({ index: z.int(), operation: operationSchema.nullable() })),
  gone: z.array(z.object({ rowId: z.string(), operation: operationSchema })),
  sections: contentPlan(sectionFields, sectionRoles, sectionOperationSchema),
  categories: contentPlan(categoryFields, categoryKinds, categoryOperationSchema),
  /** Providers that the page names and nobody knows, with the ids under which `operations` point to them. */
  providers: z.array(createProviderSchema),
})
export type ImportPlan = z.infer<typeof planSchema>
