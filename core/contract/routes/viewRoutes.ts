import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { entitySchema } from '#core/charter/entity.ts'
import { idSchema, isCleanLine } from '#core/charter/line.ts'
import { limits } from '#core/charter/limits.ts'
import { answer, bodyOf, failures, listQuery, pageOf, withBody } from '../answers.ts'
import { idParams, revisionQuery, revisionSchema } from '../requests.ts'
import { rowListColumns } from '../rowListColumns.ts'
import { rowQuery } from './rowRoutes.ts'

/** What a view can keep of the query of `GET /rows`: not on which of its pages one is. */
const keptQuery = rowQuery.omit({ page: true, deleted: true })
type Parameter = keyof typeof keptQuery.shape

/** What the list narrows to and never leaves out: a view that asked for the contrary would open as something else. */
const onlyTrue = ['overridden', 'missing', 'stale'] as const

/** Parameters of `GET /rows` as its address has them; what that list refuses is refused here, with the same code. */
const viewQuery = z
  .strictObject(
    Object.fromEntries(Object.keys(keptQuery.shape).map((name) => [name, z.string().optional()])) as {
      // Object.fromEntries forgets which keys it was given.
      [P in Parameter]: z.ZodOptional<z.ZodString>
    },
  )
  .check(({ value, issues }) => {
    const { error } = keptQuery.safeParse(value)
    for (const { message, path } of error?.issues ?? []) issues.push({ code: 'custom', message, path, input: value })
    for (const name of onlyTrue)
      if (value[name] === 'false') issues.push({ code: 'custom', message: 'invalid_value', path: [name], input: value })
  })

const viewName = z
  .string()
  .trim()
  .min(1, 'required')
  .max(limits.viewName, 'too_long')
  .refine(isCleanLine, 'not_one_line')
const viewColumns = z
  .array(z.enum(rowListColumns))
  .refine((columns) => new Set(columns).size === columns.length, 'duplicate')

const viewFields = { name: viewName, query: viewQuery, columns: viewColumns.nullable() }

/**
 * A way to look at the rows of all platforms, kept under a name that no other has, in whichever case. `query`: parameters of
 * `GET /rows`. `columns`: those shown; null leaves them to whoever looks.
 */
const viewSchema = entitySchema.extend(viewFields).meta({ id: 'View' })
export type View = z.infer<typeof viewSchema>

const createViewSchema = z.strictObject({ id: idSchema, ...viewFields, columns: viewFields.columns.default(null) })
export type CreateView = z.infer<typeof createViewSchema>
const patchViewSchema = z.strictObject(viewFields).partial().extend({ revision: revisionSchema })
export type PatchView = z.infer<typeof patchViewSchema>

const viewListQuery = listQuery(['name', 'changedAt'])
export type ViewListQuery = z.infer<typeof viewListQuery>

const tags = ['views']

export const listViewsRoute = createRoute({
  method: 'get',
  path: '/views',
  operationId: 'listViews',
  tags,
  request: { query: viewListQuery },
  responses: { 200: answer(pageOf(viewSchema), 'One page of the views'), ...failures() },
})

export const createViewRoute = createRoute({
  method: 'post',
  path: '/views',
  operationId: 'createView',
  tags,
  request: { body: bodyOf(createViewSchema) },
  responses: {
    201: answer(viewSchema, 'The view made, or made before by the same request'),
    ...failures(...withBody, 'id_taken', 'name_taken'),
  },
})

export const getViewRoute = createRoute({
  method: 'get',
  path: '/views/{id}',
  operationId: 'getView',
  tags,
  request: { params: idParams },
  responses: { 200: answer(viewSchema, 'The view, deleted or not'), ...failures('not_found') },
})

export const patchViewRoute = createRoute({
  method: 'patch',
  path: '/views/{id}',
  operationId: 'changeView',
  tags,
  request: { params: idParams, body: bodyOf(patchViewSchema) },
  responses: {
    200: answer(viewSchema, 'The view changed'),
    ...failures(...withBody, 'not_found', 'stale_revision', 'deleted', 'name_taken'),
  },
})

export const deleteViewRoute = createRoute({
  method: 'delete',
  path: '/views/{id}',
  operationId: 'deleteView',
  tags,
  request: { params: idParams, query: revisionQuery },
  responses: {
    200: answer(viewSchema, 'The view, deleted'),
    ...failures('not_found', 'stale_revision', 'deleted'),
  },
})
