import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { idSchema } from '#core/charter/line.ts'
import { answer, failures, listQuery, pageOf } from '../answers.ts'
import { idParams } from '../requests.ts'

/** One thing before and after, as stored; see `Change` in core/api/store.ts. */
const changeSchema = z.object({ kind: z.string(), id: z.string(), before: z.unknown(), after: z.unknown() })

export const commitSchema = z
  .object({
    id: idSchema,
    actor: z.string(),
    requestId: z.string(),
    at: z.iso.datetime(),
    platformIds: z.array(z.string()),
    undoes: z.string().nullable(),
    changes: z.array(changeSchema),
  })
  .meta({ id: 'Commit' })

const logQuery = listQuery(['at']).omit({ search: true, sort: true })

export const listChangesRoute = createRoute({
  method: 'get',
  path: '/changes',
  operationId: 'listChanges',
  tags: ['changes'],
  request: { query: logQuery },
  responses: { 200: answer(pageOf(commitSchema), 'The log, latest first'), ...failures() },
})

export const listPlatformChangesRoute = createRoute({
  method: 'get',
  path: '/platforms/{id}/changes',
  operationId: 'listPlatformChanges',
  tags: ['changes'],
  request: { params: idParams, query: logQuery },
  responses: { 200: answer(pageOf(commitSchema), 'The log of one platform, latest first'), ...failures('not_found') },
})

export const undoRoute = createRoute({
  method: 'post',
  path: '/changes/{id}/undo',
  operationId: 'undoChange',
  tags: ['changes'],
  request: { params: idParams },
  responses: {
    200: answer(commitSchema, 'The commit that undoes it'),
    ...failures('not_found', 'stale_revision', 'slug_taken', 'host_taken'),
  },
})
