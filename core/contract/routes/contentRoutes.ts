import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { categoryKindSchema, platformCategorySchema } from '#core/charter/category.ts'
import { idSchema, line } from '#core/charter/line.ts'
import { limits } from '#core/charter/limits.ts'
import { platformSectionSchema, sectionRoleSchema } from '#core/charter/section.ts'
import { answer, bodyOf, failures, withBody } from '../answers.ts'
import {
  changedCategoryTexts,
  changedSectionTexts,
  childParams,
  newCategoryTexts,
  newSectionTexts,
  placeShape,
  revisionBody,
  revisionQuery,
  revisionSchema,
} from '../requests.ts'

export const sectionAnswer = platformSectionSchema.meta({ id: 'PlatformSection' })
export const categoryAnswer = platformCategorySchema.meta({ id: 'PlatformCategory' })
const reason = line(limits.reason).nullable()

/** `sectionId`: the section of the template it says otherwise than, with a reason; null: one of the platform's own. */
export const createSectionSchema = z.strictObject({
  sectionId: idSchema.nullable(),
  role: sectionRoleSchema.default('other'),
  hidden: z.boolean().default(false),
  reason: reason.default(null),
  texts: newSectionTexts.default({}),
  ...placeShape,
})
export type CreateSection = z.infer<typeof createSectionSchema>
const patchSectionSchema = z.strictObject({
  revision: revisionSchema,
  role: sectionRoleSchema.optional(),
  hidden: z.boolean().optional(),
  reason: reason.optional(),
  texts: changedSectionTexts.optional(),
  ...placeShape,
})
export type PatchSection = z.infer<typeof patchSectionSchema>

/** `categoryId`: the category of the template it says otherwise than, with a reason; null: one of the platform's own. */
export const createCategorySchema = z.strictObject({
  categoryId: idSchema.nullable(),
  kind: categoryKindSchema.default('other'),
  reason: reason.default(null),
  texts: newCategoryTexts.default({}),
  ...placeShape,
})
export type CreateCategory = z.infer<typeof createCategorySchema>
const patchCategorySchema = z.strictObject({
  revision: revisionSchema,
  kind: categoryKindSchema.optional(),
  reason: reason.optional(),
  texts: changedCategoryTexts.optional(),
  ...placeShape,
})
export type PatchCategory = z.infer<typeof patchCategorySchema>

const deletion = z.strictObject({ do: z.literal('delete'), id: idSchema, revision: revisionSchema })

/** What can be done to a section within a write that does several things. */
export const sectionOperationSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('create'), id: idSchema, section: createSectionSchema }),
  z.strictObject({ do: z.literal('change'), id: idSchema, section: patchSectionSchema }),
  deletion,
])
export type SectionOperation = z.infer<typeof sectionOperationSchema>

/** As {@link sectionOperationSchema}, to a category. */
export const categoryOperationSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('create'), id: idSchema, category: createCategorySchema }),
  z.strictObject({ do: z.literal('change'), id: idSchema, category: patchCategorySchema }),
  deletion,
])
export type CategoryOperation = z.infer<typeof categoryOperationSchema>

const tags = ['content']
const onChange = [...withBody, 'not_found', 'stale_revision', 'deleted', 'override_reason_required'] as const
const onDelete = ['not_found', 'stale_revision', 'deleted'] as const
const onRestore = [...withBody, 'not_found', 'stale_revision', 'deleted', 'override_exists'] as const

export const putSectionRoute = createRoute({
  method: 'put',
  path: '/platforms/{id}/sections/{childId}',
  operationId: 'createSection',
  tags,
  request: { params: childParams, body: bodyOf(createSectionSchema) },
  responses: {
    201: answer(sectionAnswer, 'The section or override made, or made before by the same request'),
    ...failures(...withBody, 'not_found', 'deleted', 'id_taken', 'override_exists', 'override_reason_required'),
  },
})

export const patchSectionRoute = createRoute({
  method: 'patch',
  path: '/platforms/{id}/sections/{childId}',
  operationId: 'changeSection',
  tags,
  request: { params: childParams, body: bodyOf(patchSectionSchema) },
  responses: { 200: answer(sectionAnswer, 'The section changed'), ...failures(...onChange) },
})

export const deleteSectionRoute = createRoute({
  method: 'delete',
  path: '/platforms/{id}/sections/{childId}',
  operationId: 'deleteSection',
  tags,
  request: { params: childParams, query: revisionQuery },
  responses: { 200: answer(sectionAnswer, 'The section, deleted: back to the template’s'), ...failures(...onDelete) },
})

export const restoreSectionRoute = createRoute({
  method: 'post',
  path: '/platforms/{id}/sections/{childId}/restore',
  operationId: 'restoreSection',
  tags,
  request: { params: childParams, body: bodyOf(revisionBody) },
  responses: {
    200: answer(sectionAnswer, 'The section, back again with the texts it had'),
    ...failures(...onRestore),
  },
})

export const putCategoryRoute = createRoute({
  method: 'put',
  path: '/platforms/{id}/categories/{childId}',
  operationId: 'createCategory',
  tags,
  request: { params: childParams, body: bodyOf(createCategorySchema) },
  responses: {
    201: answer(categoryAnswer, 'The category or override made, or made before by the same request'),
    ...failures(...withBody, 'not_found', 'deleted', 'id_taken', 'override_exists', 'override_reason_required'),
  },
})

export const patchCategoryRoute = createRoute({
  method: 'patch',
  path: '/platforms/{id}/categories/{childId}',
  operationId: 'changeCategory',
  tags,
  request: { params: childParams, body: bodyOf(patchCategorySchema) },
  responses: { 200: answer(categoryAnswer, 'The category changed'), ...failures(...onChange) },
})

export const deleteCategoryRoute = createRoute({
  method: 'delete',
  path: '/platforms/{id}/categories/{childId}',
  operationId: 'deleteCategory',
  tags,
  request: { params: childParams, query: revisionQuery },
  responses: {
    200: answer(categoryAnswer, 'The category, deleted: back to the template’s'),
    ...failures(...onDelete, 'category_in_use'),
  },
})

export const restoreCategoryRoute = createRoute({
  method: 'post',
  path: '/platforms/{id}/categories/{childId}/restore',
  operationId: 'restoreCategory',
  tags,
  request: { params: childParams, body: bodyOf(revisionBody) },
  responses: {
    200: answer(categoryAnswer, 'The category, back again with the texts it had'),
    ...failures(...onRestore),
  },
})
