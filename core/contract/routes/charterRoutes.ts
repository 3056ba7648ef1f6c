import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { charterSchema } from '#core/charter/charter.ts'
import { charterSourceSchema } from '#core/charter/charterSource.ts'
import { locales } from '#core/charter/locale.ts'
import { answer, failures } from '../answers.ts'
import { flag } from '../queryValues.ts'
import { idParams } from '../requests.ts'

const sourceAnswer = charterSourceSchema.meta({ id: 'CharterSource' })
const charterAnswer = charterSchema.meta({ id: 'Charter' })

/** Where each text of a charter comes from; see `Resolution` in core/charter/render/resolution.ts. */
const textSourceSchema = z.object({
  state: z.enum(['missing', 'stale', 'current']),
  owner: z.object({ kind: z.string(), id: z.string(), field: z.string() }),
  place: z.object({ kind: z.string(), id: z.string(), field: z.string() }),
  fallback: z.object({ locale: z.enum(locales), value: z.string() }).nullable(),
  missingVariables: z.array(z.string()).readonly().optional(),
})
const resolutionSchema = z.object({
  charter: charterAnswer,
  texts: z.record(z.string(), textSourceSchema),
  places: z.record(z.string(), z.object({ kind: z.enum(['row', 'section', 'category', 'platform']), id: z.string() })),
})

const tags = ['charter']
const localeQuery = z.object({ locale: z.enum(locales) })

/** `date` (ISO): the date of the page, without which a page that says its date is a draft only. */
const renderQuery = localeQuery.extend({
  format: z.enum(['html', 'markdown', 'text', 'json']).default('html'),
  fragment: flag.optional(),
  draft: flag.optional(),
  date: z.iso.date('invalid_date').optional(),
})
export type RenderQuery = z.infer<typeof renderQuery>

export const getSourceRoute = createRoute({
  method: 'get',
  path: '/platforms/{id}/source',
  operationId: 'getCharterSource',
  tags,
  request: { params: idParams },
  responses: { 200: answer(sourceAnswer, 'Everything the charter is made from'), ...failures('not_found') },
})

export const exportRoute = createRoute({
  method: 'get',
  path: '/platforms/{id}/export',
  operationId: 'exportPlatform',
  tags,
  request: { params: idParams },
  responses: { 200: answer(sourceAnswer, 'The same, as a file to keep'), ...failures('not_found') },
})

export const getCharterRoute = createRoute({
  method: 'get',
  path: '/platforms/{id}/charter',
  operationId: 'getCharter',
  tags,
  request: { params: idParams, query: localeQuery },
  responses: { 200: answer(resolutionSchema, 'The charter in one language'), ...failures('not_found') },
})

const text = { schema: z.string() }
export const renderCharterRoute = createRoute({
  method: 'get',
  path: '/platforms/{id}/charter/rendered',
  operationId: 'renderCharter',
  tags,
  request: { params: idParams, query: renderQuery },
  responses: {
    200: {
      description: 'The page, final unless a draft is asked for',
      content: {
        'text/html': text,
        'text/markdown': text,
        'text/plain': text,
        'application/json': { schema: z.unknown() },
      },
    },
    ...failures('not_found', 'missing_texts'),
  },
})
