import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { cookieTextFields } from '#core/charter/cookieFacts.ts'
import { idSchema, isCleanLine, limits, line } from '#core/charter/line.ts'
import { locales } from '#core/charter/locale.ts'
import { columns } from '#core/charter/render/words.ts'
import { answer, bodyOf, failures, withBody } from '../answers.ts'
import { definitionUserSchema } from '../problem.ts'
import { revisionSchema } from '../requests.ts'
import { patchDefinitionSchema, patchProviderSchema } from './sharedRoutes.ts'

const words = z.partialRecord(z.enum(locales), z.string())

/** As many rows as one action may touch. */
export const rowsInAction = 5_000

const rowRefSchema = z.strictObject({ id: idSchema, revision: revisionSchema })
export type RowRef = z.infer<typeof rowRefSchema>
const rowsSchema = z
  .array(rowRefSchema)
  .min(1, 'required')
  .max(rowsInAction, 'too_many')
  .refine((rows) => new Set(rows.map(({ id }) => id)).size === rows.length, 'duplicate')

/** `isWhole`: only whole words; `isCased`: capitals count. `by` empty takes the words out. */
const replaceTextSchema = z.strictObject({
  do: z.literal('replaceText'),
  rows: rowsSchema,
  locale: z.enum(locales),
  fields: z
    .array(z.enum(['service', 'purpose']))
    .min(1, 'required')
    .max(2, 'too_many'),
  find: line(),
  by: z.string().max(limits.line, 'too_long').refine(isCleanLine, 'not_one_line'),
  isWhole: z.boolean(),
  isCased: z.boolean(),
})
export type ReplaceText = z.infer<typeof replaceTextSchema>

/** One action over the pages of several platforms: done as one commit, taken back as one. */
export const fleetChangeSchema = z
  .discriminatedUnion('do', [
    z.strictObject({ do: z.literal('changeProvider'), id: idSchema, provider: patchProviderSchema }),
    z.strictObject({ do: z.literal('changeDefinition'), id: idSchema, definition: patchDefinitionSchema }),
    z.strictObject({ do: z.literal('deleteRows'), rows: rowsSchema }),
    replaceTextSchema,
  ])
  .meta({ id: 'FleetChange' })
export type FleetChange = z.infer<typeof fleetChangeSchema>

const rowRef = { rowId: z.string(), names: z.array(z.string()) }
const textPlace = z.object({ ...rowRef, field: z.enum(cookieTextFields) })

/**
 * A page in one language. `cells`: what it would print otherwise, `column` `row` for a whole row that comes (`before` null) or
 * goes (`after` null). `changed` counts the cells, of which at most {@link cellsShown} are listed unless one platform is asked
 * for. `turnsStale`, `turnsMissing`: texts in its language that would no longer be in step, or be lacking.
 */
const pageRehearsal = z.object({
  locale: z.enum(locales),
  changed: z.int(),
  cells: z.array(
    z.object({
      ...rowRef,
      column: z.enum([...columns, 'row']),
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
  ),
  turnsStale: z.array(textPlace),
  turnsMissing: z.array(textPlace),
})

/** Cells listed of one page where many platforms are rehearsed at once. */
export const cellsShown = 20

/**
 * What a change would do, without doing it. `platforms`: those of which a page would change, by name; `unchanged` counts those
 * it touches without a visible trace. `keeps`: rows that point to what changes, and go on saying `overrides` in their own words.
 * `at`: the day the pages are read on, `before` and `after` alike.
 */
export const rehearsalSchema = z
  .object({
    at: z.iso.date(),
    platforms: z.array(z.object({ id: z.string(), slug: z.string(), name: words, pages: z.array(pageRehearsal) })),
    unchanged: z.int(),
    keeps: z.array(definitionUserSchema),
  })
  .meta({ id: 'Rehearsal' })
export type Rehearsal = z.infer<typeof rehearsalSchema>
export type PageRehearsal = z.infer<typeof pageRehearsal>

/** `at`: the day to read the pages on, today's unless given. `platformId`: only this platform, with every cell. */
const rehearsalQuery = z.object({ at: z.iso.date('invalid_date').optional(), platformId: idSchema.optional() })
export type RehearsalQuery = z.infer<typeof rehearsalQuery>

const tags = ['fleet']
const refused = ['not_found', 'stale_revision', 'deleted', 'override_reason_required'] as const

export const changeFleetRoute = createRoute({
  method: 'post',
  path: '/fleet-changes',
  operationId: 'changeFleet',
  tags,
  request: { body: bodyOf(fleetChangeSchema) },
  responses: {
    200: answer(
      z.object({ platformIds: z.array(z.string()) }).meta({ id: 'FleetChanged' }),
      'Done; the platforms it touched',
    ),
    ...failures(...withBody, ...refused),
  },
})

export const rehearseFleetRoute = createRoute({
  method: 'post',
  path: '/fleet-changes/rehearsal',
  operationId: 'rehearseFleet',
  tags,
  request: { query: rehearsalQuery, body: bodyOf(fleetChangeSchema) },
  responses: {
    200: answer(rehearsalSchema, 'What each page would show, before and after; nothing is done'),
    ...failures(...withBody, ...refused),
  },
})
