import * as z from 'zod'
import { categoryFields } from '#core/charter/category.ts'
import { cookieTextFields } from '#core/charter/cookieFacts.ts'
import { body, idSchema, isCleanLine } from '#core/charter/line.ts'
import { limits } from '#core/charter/limits.ts'
import { locales } from '#core/charter/locale.ts'
import { sectionFields } from '#core/charter/section.ts'
import { wholeNumber } from './queryValues.ts'

/** The revision the last answer gave. */
export const revisionSchema = z.int('invalid_type').min(1, 'too_small')

const lineValue = z.string().max(limits.line, 'too_long').refine(isCleanLine, 'not_one_line')
const headingValue = z.string().max(limits.heading, 'too_long').refine(isCleanLine, 'not_one_line')
const bodyValue = z
  .string()
  .max(limits.body, 'too_long')
  .refine((text) => text === '' || body().safeParse(text).success, 'forbidden_characters')

const besides = { confirm: z.boolean().optional(), sourceRevision: revisionSchema.optional() }

/** A wording of a thing that is being made: there is nothing yet that it could overwrite. */
const newWording = (value: z.ZodString) =>
  z.strictObject({ value, revision: revisionSchema.nullable().optional(), ...besides })

/**
 * A wording of a thing that stands. `revision`: that of the text as last read, null when the thing had none of its own. It is
 * never left out: the thing's own revision does not tell that one of its texts was changed meanwhile.
 */
const changedWording = (value: z.ZodString) =>
  z.strictObject({ value, revision: revisionSchema.nullable(), ...besides })

/**
 * Wordings: field → language → wording. `value` may be empty (the text is then missing, its history is kept). `confirm`: still
 * right beside its source. `sourceRevision`: that of the source as it was shown beside the wording, of the shared thing where that
 * was what was shown. Where the source was reworded since, the wording is stale at once; left out, it counts as made from the
 * source as that stands now.
 */
function textEdits<const Field extends string, Wording extends z.ZodType>(
  fields: readonly [Field, ...Field[]],
  wordingOf: (field: Field) => Wording,
) {
  const shape = Object.fromEntries(
    fields.map((field) => [field, z.partialRecord(z.enum(locales), wordingOf(field)).optional()]),
    // Object.fromEntries forgets which keys it was given.
  ) as {
    [F in Field]: z.ZodOptional<
      z.ZodRecord<z.ZodEnum<{ [L in (typeof locales)[number]]: L }> & z.core.$partial, Wording>
    >
  }
  return z.strictObject(shape)
}

const sectionValue = (field: (typeof sectionFields)[number]) => (field === 'body' ? bodyValue : headingValue)
const categoryValue = (field: (typeof categoryFields)[number]) => (field === 'description' ? bodyValue : headingValue)

export const newCookieTexts = textEdits(cookieTextFields, () => newWording(lineValue))
export const newSectionTexts = textEdits(sectionFields, (field) => newWording(sectionValue(field)))
export const newCategoryTexts = textEdits(categoryFields, (field) => newWording(categoryValue(field)))
export type NewCookieTexts = z.infer<typeof newCookieTexts>

export const changedCookieTexts = textEdits(cookieTextFields, () => changedWording(lineValue))
export const changedSectionTexts = textEdits(sectionFields, (field) => changedWording(sectionValue(field)))
export const changedCategoryTexts = textEdits(categoryFields, (field) => changedWording(categoryValue(field)))

/** Where a thing goes among its siblings: before one, after one, or last. */
export const placeShape = { before: idSchema.optional(), after: idSchema.optional() }
export type Place = { before?: string | undefined; after?: string | undefined }

export const idParams = z.object({ id: idSchema })
export const childParams = z.object({ id: idSchema, childId: idSchema })
/** Query of what changes a thing without a body. */
export const revisionQuery = z.object({
  revision: wholeNumber(1, 999_999_999),
})
export const revisionBody = z.strictObject({ revision: revisionSchema })
