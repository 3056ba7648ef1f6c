import * as z from 'zod'
import { categoryFields } from '#core/charter/category.ts'
import { cookieTextFields } from '#core/charter/cookieFacts.ts'
import { body, idSchema, isCleanLine, limits } from '#core/charter/line.ts'
import { locales } from '#core/charter/locale.ts'
import { sectionFields } from '#core/charter/section.ts'

/** The revision the last answer gave. */
export const revisionSchema = z.int('invalid_type').min(1, 'too_small')

const lineValue = z.string().max(limits.line, 'too_long').refine(isCleanLine, 'not_one_line')
const headingValue = z.string().max(limits.heading, 'too_long').refine(isCleanLine, 'not_one_line')
const bodyValue = z
  .string()
  .max(limits.body, 'too_long')
  .refine((text) => text === '' || body().safeParse(text).success, 'forbidden_characters')

/**
 * New wordings: field → language → wording. `value` may be empty (the text is then missing, its history is kept). `revision`:
 * that of the text as last read, null when there was none; where it is left out, nothing is compared, for things being made.
 * `confirm`: still right beside its source as that stands now.
 */
function textEdits<const Field extends string>(
  fields: readonly [Field, ...Field[]],
  valueOf: (field: Field) => z.ZodString,
) {
  const edit = (field: Field) =>
    z.strictObject({
      value: valueOf(field),
      revision: revisionSchema.nullable().optional(),
      confirm: z.boolean().optional(),
    })
  const shape = Object.fromEntries(
    fields.map((field) => [field, z.partialRecord(z.enum(locales), edit(field)).optional()]),
    // Object.fromEntries forgets which keys it was given.
  ) as {
    [F in Field]: z.ZodOptional<
      z.ZodRecord<z.ZodEnum<{ [L in (typeof locales)[number]]: L }> & z.core.$partial, ReturnType<typeof edit>>
    >
  }
  return z.strictObject(shape)
}

export const cookieTextEdits = textEdits(cookieTextFields, () => lineValue)
export const sectionTextEdits = textEdits(sectionFields, (field) => (field === 'body' ? bodyValue : headingValue))
export const categoryTextEdits = textEdits(categoryFields, (field) =>
  field === 'description' ? bodyValue : headingValue,
)
export type CookieTextEdits = z.infer<typeof cookieTextEdits>

/** Where a thing goes among its siblings: before one, after one, or last. */
export const placeShape = { before: idSchema.optional(), after: idSchema.optional() }
export type Place = { before?: string | undefined; after?: string | undefined }

export const idParams = z.object({ id: idSchema })
export const childParams = z.object({ id: idSchema, childId: idSchema })
/** Query of what changes a thing without a body. */
export const revisionQuery = z.object({
  revision: z
    .string()
    .regex(/^\d{1,9}$/, 'not_a_number')
    .transform(Number)
    .pipe(revisionSchema)
    .meta({ type: 'integer' }),
})
export const revisionBody = z.strictObject({ revision: revisionSchema })
