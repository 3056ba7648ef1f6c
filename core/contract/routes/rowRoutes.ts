import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { categoryKinds } from '#core/charter/categoryKind.ts'
import { cookieFactsSchema, cookieFields } from '#core/charter/cookieFacts.ts'
import { cookieRowSchema } from '#core/charter/cookieRow.ts'
import { idSchema, line } from '#core/charter/line.ts'
import { limits } from '#core/charter/limits.ts'
import { locales } from '#core/charter/locale.ts'
import { retentionSchema } from '#core/charter/retention.ts'
import { answer, bodyOf, failures, listQuery, pageOf, withBody } from '../answers.ts'
import { flag } from '../queryValues.ts'
import {
  changedCookieTexts,
  idParams,
  newCookieTexts,
  placeShape,
  revisionBody,
  revisionQuery,
  revisionSchema,
} from '../requests.ts'
import { createProviderSchema } from './sharedRoutes.ts'

export const rowAnswer = cookieRowSchema.meta({ id: 'CookieRow' })
const words = z.partialRecord(z.enum(locales), z.string())

/**
 * A row as it reads among those of all platforms: the values in force, inherited ones included. `missingTexts` and `staleTexts`
 * count over the platform's languages.
 */
export const rowItemSchema = z
  .object({
    id: idSchema,
    revision: z.int(),
    deletedAt: z.iso.datetime().nullable(),
    platformId: idSchema,
    platformSlug: z.string(),
    platformName: words,
    categoryId: idSchema,
    categoryKind: z.enum(categoryKinds),
    definitionId: idSchema.nullable(),
    providerId: idSchema,
    provider: z.string(),
    names: z.array(z.string()),
    host: z.string().nullable(),
    service: words,
    purpose: words,
    retention: retentionSchema,
    overrides: z.array(z.enum(cookieFields)),
    missingTexts: z.int(),
    staleTexts: z.int(),
    changedAt: z.iso.datetime(),
  })
  .meta({ id: 'RowItem' })
export type RowItem = z.infer<typeof rowItemSchema>

const rowSorts = ['name', 'provider', 'platform', 'categoryKind', 'retention', 'toDo', 'changedAt'] as const
const name = z
  .string()
  .min(1, 'required')
  .max(limits.cookieName, 'too_long')
  .meta({
    description:
      'A cookie’s name, in full and whatever its case: rows of that name, or of a beginning of it followed by `*`. A `*` in what is ' +
      'asked stands for any run of characters, none included, wherever it is: `_ga*`, `*id`, `_mc*id`. Every other character stands for itself.',
  })

export const rowQuery = listQuery(rowSorts).extend({
  platformId: idSchema.optional(),
  providerId: idSchema.optional(),
  definitionId: idSchema.optional(),
  categoryKind: z.enum(categoryKinds).optional(),
  retentionKind: z.enum(retentionSchema.options.map((option) => option.shape.kind.value)).optional(),
  shared: flag.optional(),
  overridden: flag.optional(),
  name: name.optional(),
  missing: flag.optional(),
  stale: flag.optional(),
  deleted: flag.optional(),
})
export type RowQuery = z.infer<typeof rowQuery>

const reasons = z.partialRecord(z.enum(cookieFields), z.strictObject({ reason: line(limits.reason) }))

/** Own row: `facts` complete. From a definition: `facts`, `texts` and `overrides` only for what differs. Copy: `copyOf` alone. */
export const createRowSchema = z.strictObject({
  id: idSchema,
  categoryId: idSchema.optional(),
  definitionId: idSchema.nullable().optional(),
  copyOf: idSchema.optional(),
  facts: cookieFactsSchema.partial().optional(),
  texts: newCookieTexts.optional(),
  overrides: reasons.optional(),
  ...placeShape,
})
export type CreateRow = z.infer<typeof createRowSchema>

/**
 * `overrides`: why a field differs from the shared definition; null takes the field back to the shared value. `definitionId`
 * links the row to another shared definition, after its other changes: what then differs needs a reason. Null detaches it: the
 * values in force become its own.
 */
export const patchRowSchema = z.strictObject({
  revision: revisionSchema,
  definitionId: idSchema.nullable().optional(),
  facts: cookieFactsSchema.partial().optional(),
  texts: changedCookieTexts.optional(),
  overrides: z
    .partialRecord(z.enum(cookieFields), z.strictObject({ reason: line(limits.reason) }).nullable())
    .optional(),
})
export type PatchRow = z.infer<typeof patchRowSchema>

export const moveRowSchema = z.strictObject({ revision: revisionSchema, categoryId: idSchema, ...placeShape })
export type MoveRow = z.infer<typeof moveRowSchema>

export const operationSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('create'), row: createRowSchema }),
  z.strictObject({ do: z.literal('change'), id: idSchema, row: patchRowSchema }),
  z.strictObject({ do: z.literal('move'), id: idSchema, row: moveRowSchema }),
  z.strictObject({ do: z.literal('delete'), id: idSchema, revision: revisionSchema }),
  z.strictObject({ do: z.literal('restore'), id: idSchema, revision: revisionSchema }),
])
/** `providers`: those that the operations name and nobody has made yet, made by the same commit. */
export const batchSchema = z.strictObject({
  providers: z.array(createProviderSchema).max(limits.rowsInPlatform, 'too_many').default([]),
  operations: z.array(operationSchema).min(1, 'required').max(2_000, 'too_many'),
})
export type BatchRows = z.infer<typeof batchSchema>
export type RowOperation = z.infer<typeof operationSchema>

const tags = ['rows']
const onRow = ['not_found', 'stale_revision', 'deleted'] as const

export const listRowsRoute = createRoute({
  method: 'get',
  path: '/rows',
  operationId: 'listRows',
  tags,
  request: { query: rowQuery },
  responses: { 200: answer(pageOf(rowItemSchema), 'One page of the rows of all platforms'), ...failures() },
})

export const listPlatformRowsRoute = createRoute({
  method: 'get',
  path: '/platforms/{id}/rows',
  operationId: 'listPlatformRows',
  tags,
  request: { params: idParams, query: rowQuery.omit({ platformId: true }) },
  responses: {
    200: answer(pageOf(rowAnswer), 'Rows of the platform, in the order of the page unless sorted'),
    ...failures('not_found'),
  },
})

export const createRowRoute = createRoute({
  method: 'post',
  path: '/platforms/{id}/rows',
  operationId: 'createRow',
  tags,
  request: { params: idParams, body: bodyOf(createRowSchema) },
  responses: {
    201: answer(rowAnswer, 'The row made, or made before by the same request'),
    ...failures(...withBody, 'not_found', 'deleted', 'id_taken', 'override_reason_required', 'too_many_rows'),
  },
})

export const batchRowsRoute = createRoute({
  method: 'post',
  path: '/platforms/{id}/rows/batch',
  operationId: 'changeRows',
  tags,
  request: { params: idParams, body: bodyOf(batchSchema) },
  responses: {
    200: answer(z.object({ items: z.array(rowAnswer) }), 'The row of each operation, in order: all were done'),
    ...failures(...withBody, ...onRow, 'id_taken', 'override_reason_required', 'too_many_rows'),
  },
})

export const getRowRoute = createRoute({
  method: 'get',
  path: '/rows/{id}',
  operationId: 'getRow',
  tags,
  request: { params: idParams },
  responses: { 200: answer(rowAnswer, 'The row, deleted or not'), ...failures('not_found') },
})

export const patchRowRoute = createRoute({
  method: 'patch',
  path: '/rows/{id}',
  operationId: 'changeRow',
  tags,
  request: { params: idParams, body: bodyOf(patchRowSchema) },
  responses: {
    200: answer(rowAnswer, 'The row changed'),
    ...failures(...withBody, ...onRow, 'override_reason_required'),
  },
})

export const moveRowRoute = createRoute({
  method: 'post',
  path: '/rows/{id}/move',
  operationId: 'moveRow',
  tags,
  request: { params: idParams, body: bodyOf(moveRowSchema) },
  responses: { 200: answer(rowAnswer, 'The row in its new place'), ...failures(...withBody, ...onRow) },
})

export const deleteRowRoute = createRoute({
  method: 'delete',
  path: '/rows/{id}',
  operationId: 'deleteRow',
  tags,
  request: { params: idParams, query: revisionQuery },
  responses: { 200: answer(rowAnswer, 'The row, deleted'), ...failures(...onRow) },
})

export const restoreRowRoute = createRoute({
  method: 'post',
  path: '/rows/{id}/restore',
  operationId: 'restoreRow',
  tags,
  request: { params: idParams, body: bodyOf(revisionBody) },
  responses: { 200: answer(rowAnswer, 'The row, back'), ...failures(...withBody, ...onRow, 'too_many_rows') },
})

export const dropOverrideRoute = createRoute({
  method: 'delete',
  path: '/rows/{id}/overrides/{field}',
  operationId: 'dropOverride',
  tags,
  request: { params: idParams.extend({ field: z.enum(cookieFields) }), query: revisionQuery },
  responses: { 200: answer(rowAnswer, 'The row, back to the shared value'), ...failures(...onRow) },
})
