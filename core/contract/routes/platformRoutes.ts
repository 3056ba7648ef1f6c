import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { locales } from '#core/charter/locale.ts'
import { platformSchema } from '#core/charter/platform.ts'
import { answer, bodyOf, failures, listQuery, pageOf, withBody } from '../answers.ts'
import { flag } from '../queryValues.ts'
import { createPlatformSchema, patchPlatformSchema } from '../platformRequests.ts'
import { idParams, revisionBody, revisionQuery } from '../requests.ts'

const platformAnswer = platformSchema.meta({ id: 'Platform' })

/** What the list shows beside the platform; see `PlatformSummary` in core/api/store.ts. */
const summarySchema = z.object({
  rows: z.int(),
  overrides: z.int(),
  missingTexts: z.int(),
  staleTexts: z.int(),
  changedAt: z.iso.datetime(),
})

export const platformItemSchema = platformSchema.extend({ summary: summarySchema }).meta({ id: 'PlatformItem' })
export type PlatformItem = z.infer<typeof platformItemSchema>

/** `toDo`: the missing and the stale texts together. */
export const platformSorts = ['name', 'address', 'rows', 'overrides', 'missing', 'stale', 'toDo', 'changedAt'] as const
export const platformQuery = listQuery(platformSorts).extend({
  locale: z.enum(locales).optional(),
  address: z.enum(['missing', 'present']).optional(),
  missing: flag.optional(),
  stale: flag.optional(),
  deleted: flag.optional(),
})
export type PlatformQuery = z.infer<typeof platformQuery>

export const listPlatformsRoute = createRoute({
  method: 'get',
  path: '/platforms',
  operationId: 'listPlatforms',
  tags: ['platforms'],
  request: { query: platformQuery },
  responses: { 200: answer(pageOf(platformItemSchema), 'One page of the platforms'), ...failures() },
})

export const createPlatformRoute = createRoute({
  method: 'post',
  path: '/platforms',
  operationId: 'createPlatform',
  tags: ['platforms'],
  request: { body: bodyOf(createPlatformSchema) },
  responses: {
    201: answer(platformAnswer, 'The platform made, or made before by the same request'),
    ...failures(...withBody, 'id_taken', 'slug_taken', 'host_taken'),
  },
})

export const getPlatformRoute = createRoute({
  method: 'get',
  path: '/platforms/{id}',
  operationId: 'getPlatform',
  tags: ['platforms'],
  request: { params: idParams },
  responses: { 200: answer(platformItemSchema, 'The platform, deleted or not'), ...failures('not_found') },
})

export const patchPlatformRoute = createRoute({
  method: 'patch',
  path: '/platforms/{id}',
  operationId: 'changePlatform',
  tags: ['platforms'],
  request: { params: idParams, body: bodyOf(patchPlatformSchema) },
  responses: {
    200: answer(platformAnswer, 'The platform changed'),
    ...failures(...withBody, 'not_found', 'stale_revision', 'deleted', 'slug_taken', 'host_taken'),
  },
})

export const deletePlatformRoute = createRoute({
  method: 'delete',
  path: '/platforms/{id}',
  operationId: 'deletePlatform',
  tags: ['platforms'],
  request: { params: idParams, query: revisionQuery },
  responses: {
    200: answer(platformAnswer, 'The platform, deleted with all that is its own'),
    ...failures('not_found', 'stale_revision', 'deleted'),
  },
})

export const restorePlatformRoute = createRoute({
  method: 'post',
  path: '/platforms/{id}/restore',
  operationId: 'restorePlatform',
  tags: ['platforms'],
  request: { params: idParams, body: bodyOf(revisionBody) },
  responses: {
    200: answer(platformAnswer, 'The platform, back with what was deleted with it'),
    ...failures(...withBody, 'not_found', 'stale_revision', 'slug_taken', 'host_taken'),
  },
})
